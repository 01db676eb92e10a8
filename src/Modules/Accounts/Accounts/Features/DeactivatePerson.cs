using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;

namespace Accounts.Features;

/// <summary>Keeps a person from signing in, and ends their sessions at once; by administrators and the system. Again: nothing happens.</summary>
[NoInput]
internal sealed record DeactivatePerson(Caller Caller, Guid PersonId) : ICommand<Nothing>;

internal sealed class DeactivatePersonHandler(AccountsDbContext db, TimeProvider clock) : ICommandHandler<DeactivatePerson, Nothing>
{
    public async Task<Result<Nothing>> Handle(DeactivatePerson request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        if (await db.People.FindAsync([request.PersonId], cancellationToken) is not { } person)
        {
            return RequestErrors.NotFound;
        }

        if (!person.Active)
        {
            return Nothing.Value;
        }

        if (person.IsActiveAdministrator && await db.RefusalToLose(person, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var now = clock.GetUtcNow();
        person.Deactivate();
        await db.EndSessionsOf(person, except: Guid.Empty, now, cancellationToken);
        db.Audited(request.Caller, "accounts.person-deactivated", person.Id.ToString(), person.Name, new { Active = true }, new { person.Active }, now);
        return Nothing.Value;
    }
}
