using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>Changes what others see of a person and what they may do; by administrators and the system.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="PersonId">The person.</param>
/// <param name="Name">1 to 100 characters.</param>
/// <param name="Email">A mail address, unique per kind.</param>
/// <param name="Company">Of a customer user; up to 100 characters.</param>
/// <param name="Roles">Of an agent, at least one; empty for customer users.</param>
internal sealed record ChangePerson(Caller Caller, Guid PersonId, string Name, string Email, string? Company, IReadOnlyList<Role> Roles) : ICommand<Nothing>;

internal sealed class ChangePersonValidator : AbstractValidator<ChangePerson>
{
    public ChangePersonValidator()
    {
        RuleFor(c => c.Name).IsName();
        RuleFor(c => c.Email).IsEmail();
        RuleFor(c => c.Company).IsOptionalName();
        RuleForEach(c => c.Roles).IsInEnum();
    }
}

internal sealed class ChangePersonHandler(AccountsDbContext db, TimeProvider clock) : ICommandHandler<ChangePerson, Nothing>
{
    public async Task<Result<Nothing>> Handle(ChangePerson request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        if (await db.People.FindAsync([request.PersonId], cancellationToken) is not { } person)
        {
            return RequestErrors.NotFound;
        }

        var (before, after) = (person.Details, PersonDetails.Of(request.Name, request.Email, request.Company, request.Roles));
        if (await db.People.AnyAsync(p => p.Kind == person.Kind && p.Email == after.Email && p.Id != person.Id, cancellationToken))
        {
            return AccountsErrors.EmailTaken;
        }

        var administered = person.IsActiveAdministrator;
        if (person.Change(after).Error is { } wrong)
        {
            return wrong;
        }

        if (administered && !person.IsActiveAdministrator && await db.RefusalToLose(person, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (!before.Says(after))
        {
            db.Audited(request.Caller, "accounts.person-changed", person.Id.ToString(), person.Name, before, after, clock.GetUtcNow());
        }

        return Nothing.Value;
    }
}
