using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;

namespace Accounts.Features;

/// <summary>Lets a person sign in again; by administrators and the system. Again: nothing happens.</summary>
[NoInput]
internal sealed record ReactivatePerson(Caller Caller, Guid PersonId) : ICommand<Nothing>;

internal sealed class ReactivatePersonHandler(AccountsDbContext db, TimeProvider clock) : ICommandHandler<ReactivatePerson, Nothing>
{
    public async Task<Result<Nothing>> Handle(ReactivatePerson request, CancellationToken cancellationToken)
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
            person.Reactivate();
            db.Audited(request.Caller, "accounts.person-reactivated", person.Id.ToString(), person.Name, new { Active = false }, new { person.Active }, clock.GetUtcNow());
        }

        return Nothing.Value;
    }
}
