using Accounts.Contracts.Commands;
using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

internal sealed class CreatePersonValidator : AbstractValidator<CreatePerson>
{
    public CreatePersonValidator()
    {
        RuleFor(c => c.PersonId).NotEmpty();
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Name).IsName();
        RuleFor(c => c.Login).IsName();
        RuleFor(c => c.Email).IsEmail();
        RuleFor(c => c.Company).IsOptionalName();
        RuleFor(c => c.Password).IsNewPassword();
        RuleForEach(c => c.Roles).IsInEnum();
        RuleFor(c => c.Memberships).AreMemberships();
        When(c => c.Kind == Contracts.PersonKind.Agent, () =>
        {
            RuleFor(c => c.Roles).NotEmpty();
            RuleFor(c => c.Company).Empty();
        }).Otherwise(() =>
        {
            RuleFor(c => c.Roles).Empty();
            RuleFor(c => c.Memberships).Empty();
        });
    }
}

internal sealed class CreatePersonHandler(AccountsDbContext db, IPasswords passwords, TimeProvider clock) : ICommandHandler<CreatePerson, Nothing>
{
    public async Task<Result<Nothing>> Handle(CreatePerson request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        if (await db.People.AnyAsync(p => p.Id == request.PersonId, cancellationToken))
        {
            return Nothing.Value;
        }

        var identity = new Identity(request.Name, request.Login, request.Email);
        var hash = passwords.Hash(request.Password);
        var person = request.Kind == Contracts.PersonKind.Agent
            ? Person.Agent(request.PersonId, identity, hash, request.Roles.Select(r => (Role)r), request.Memberships.ToDomain())
            : Person.Customer(request.PersonId, identity, request.Company, hash);
        if (await Refusal(person, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        db.People.Add(person);
        await Audit(request.Caller, person, cancellationToken);
        return Nothing.Value;
    }

    private async Task Audit(Caller caller, Person person, CancellationToken cancellationToken)
    {
        var memberships = await db.Described(person.Memberships, cancellationToken);
        var after = new { person.Kind, person.Login, person.Name, person.Email, person.Company, person.Roles, Memberships = memberships.Count > 0 ? memberships : null };
        db.Audited(caller, "accounts.person-created", person.Id.ToString(), person.Name, null, after, clock.GetUtcNow());
    }

    private async Task<Error?> Refusal(Person person, CancellationToken cancellationToken)
    {
        if (await db.People.AnyAsync(p => p.Kind == person.Kind && p.NormalizedLogin == person.NormalizedLogin, cancellationToken))
        {
            return AccountsErrors.LoginTaken;
        }

        if (await db.People.AnyAsync(p => p.Kind == person.Kind && p.Email == person.Email, cancellationToken))
        {
            return AccountsErrors.EmailTaken;
        }

        return await db.Know(person.Memberships, cancellationToken) ? null : AccountsErrors.UnknownGroup;
    }
}
