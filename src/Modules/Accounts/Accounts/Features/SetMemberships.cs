using Accounts.Contracts.Commands;
using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using FluentValidation;

namespace Accounts.Features;

internal sealed class SetMembershipsValidator : AbstractValidator<SetMemberships>
{
    public SetMembershipsValidator() => RuleFor(c => c.Memberships).AreMemberships();
}

internal sealed class SetMembershipsHandler(AccountsDbContext db, TimeProvider clock) : ICommandHandler<SetMemberships, Nothing>
{
    public async Task<Result<Nothing>> Handle(SetMemberships request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        if (await db.People.FindAsync([request.PersonId], cancellationToken) is not { } person)
        {
            return RequestErrors.NotFound;
        }

        var memberships = request.Memberships.ToDomain();
        if (!await db.Know(memberships, cancellationToken))
        {
            return AccountsErrors.UnknownGroup;
        }

        var before = await db.Described(person.Memberships, cancellationToken);
        if (person.SetMemberships(memberships).Error is { } refusal)
        {
            return refusal;
        }

        if (person.DomainEvents.Count > 0)
        {
            var after = await db.Described(person.Memberships, cancellationToken);
            db.Audited(request.Caller, "accounts.memberships-set", person.Id.ToString(), person.Name, before, after, clock.GetUtcNow());
        }

        return Nothing.Value;
    }
}
