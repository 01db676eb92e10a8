using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>Creates the first administrator and the first group, once; by who knows the set-up code, or by the system without it.</summary>
/// <param name="Caller">Anybody, or the system.</param>
/// <param name="Code">The set-up code as typed.</param>
/// <param name="Organisation">Whose installation it is; the configured name when empty.</param>
/// <param name="Name">The administrator's.</param>
/// <param name="Login">The administrator's.</param>
/// <param name="Email">The administrator's.</param>
/// <param name="Password">The administrator's.</param>
internal sealed record SetUp(
    Caller Caller,
    string? Code,
    string? Organisation,
    string Name,
    string Login,
    string Email,
    string Password) : ICommand<Nothing>;

internal sealed class SetUpValidator : AbstractValidator<SetUp>
{
    private const int CodeLength = 100;

    public SetUpValidator()
    {
        RuleFor(c => c.Code).MaximumLength(CodeLength);
        RuleFor(c => c.Organisation).IsOptionalName();
        RuleFor(c => c.Name).IsName();
        RuleFor(c => c.Login).IsName();
        RuleFor(c => c.Email).IsEmail();
        RuleFor(c => c.Password).IsNewPassword();
    }
}

internal sealed class SetUpHandler(AccountsDbContext db, IPasswords passwords, AccountsSettings settings, TimeProvider clock) : ICommandHandler<SetUp, Nothing>
{
    private const string FirstGroup = "Support";
    private static readonly Role[] AllRoles = [Role.Agent, Role.Supervisor, Role.Administrator];

    public async Task<Result<Nothing>> Handle(SetUp request, CancellationToken cancellationToken)
    {
        if (await db.People.AnyAsync(cancellationToken))
        {
            return AccountsErrors.SetUpDone;
        }

        var installation = await db.Installations.SingleOrDefaultAsync(cancellationToken) ?? db.Installations.Add(new Installation()).Entity;
        if (request.Caller.Kind != CallerKind.System && installation.MayBeSetUpWith(SetUpCode.Typed(request.Code ?? "")).Error is { } refusal)
        {
            return refusal;
        }

        // a group of this name may be there already, made before anybody existed
        var group = await db.Groups.SingleOrDefaultAsync(g => g.NormalizedName == Normalized.Of(FirstGroup), cancellationToken)
            ?? db.Groups.Add(new Group(Guid.CreateVersion7(), FirstGroup)).Entity;
        var administrator = Person.Agent(
            Guid.CreateVersion7(),
            new(request.Name, request.Login, request.Email),
            passwords.Hash(request.Password),
            AllRoles,
            [new(group.Id, ChatLevel.Owner)]);
        db.People.Add(administrator);
        var organisation = string.IsNullOrWhiteSpace(request.Organisation) ? settings.Organisation : request.Organisation.Trim();
        installation.SetUp(organisation, group.Id, administrator.Id, clock.GetUtcNow());
        return Nothing.Value;
    }
}
