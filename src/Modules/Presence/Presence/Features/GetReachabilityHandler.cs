using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using FluentValidation;
using Presence.Contracts.Queries;
using Presence.Domain;

namespace Presence.Features;

internal sealed class GetReachabilityValidator : AbstractValidator<GetReachability>
{
    public GetReachabilityValidator() => RuleFor(q => q.PersonIds).NotNull();
}

internal sealed class GetReachabilityHandler(IPresences presences) : IQueryHandler<GetReachability, Reachability>
{
    public Task<Result<Reachability>> Handle(GetReachability request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind is not (CallerKind.Agent or CallerKind.System))
        {
            return Task.FromResult<Result<Reachability>>(RequestErrors.Forbidden);
        }

        var there = request.PersonIds.Distinct().Select(presences.Of).OfType<PersonPresence>().Where(p => p.State is PresenceState.Active or PresenceState.Away).ToList();
        var takesAll = there.Where(p => p.Kind == PersonKind.Agent && p.Availability == Availability.All);
        return Task.FromResult<Result<Reachability>>(new Reachability([.. there.Select(p => p.PersonId)], [.. takesAll.Select(p => p.PersonId)]));
    }
}
