using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Presence.Contracts.Queries;
using Presence.Domain;

namespace Presence.Features;

internal sealed class ListSignedInHandler(IPresences presences) : IQueryHandler<ListSignedIn, SignedInPeople>
{
    public Task<Result<SignedInPeople>> Handle(ListSignedIn request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind is not (CallerKind.Agent or CallerKind.System))
        {
            return Task.FromResult<Result<SignedInPeople>>(RequestErrors.Forbidden);
        }

        var there = presences.SignedIn().ToLookup(p => p.Kind, p => p.PersonId);
        return Task.FromResult<Result<SignedInPeople>>(new SignedInPeople([.. there[PersonKind.Agent]], [.. there[PersonKind.Customer]]));
    }
}
