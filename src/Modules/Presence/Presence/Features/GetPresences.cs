using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using FluentValidation;
using Presence.Domain;

namespace Presence.Features;

/// <summary>The presence of several people; who is unknown, or not the caller's to know, is out.</summary>
/// <param name="Caller">An agent, or a customer, who sees agents only.</param>
/// <param name="PersonIds">1 to 200 ids.</param>
internal sealed record GetPresences(Caller Caller, IReadOnlyList<string?>? PersonIds) : IQuery<IReadOnlyList<PresenceView>>;

/// <param name="PersonId">The person.</param>
/// <param name="State">As the caller may see it.</param>
/// <param name="Since">Null when the person was not seen for long.</param>
internal sealed record PresenceView(Guid PersonId, PresenceState State, DateTimeOffset? Since);

internal sealed class GetPresencesValidator : AbstractValidator<GetPresences>
{
    private const int Limit = 200;

    public GetPresencesValidator() => RuleFor(q => q.PersonIds)
        .Must(ids => ids is { Count: > 0 and <= Limit } && ids.All(id => Guid.TryParse(id, out _)));
}

internal sealed class GetPresencesHandler(IPresences presences) : IQueryHandler<GetPresences, IReadOnlyList<PresenceView>>
{
    public Task<Result<IReadOnlyList<PresenceView>>> Handle(GetPresences request, CancellationToken cancellationToken)
    {
        Result<IReadOnlyList<PresenceView>> views = request.PersonIds!.Select(id => View(request.Caller, Guid.Parse(id!))).ToList();
        return Task.FromResult(views);
    }

    private PresenceView View(Caller caller, Guid personId) => presences.Of(personId) switch
    {
        { } known when caller.Kind == CallerKind.Agent => new(personId, known.State, known.Since),
        { } known when caller.Kind == CallerKind.Customer && (known.Kind == PersonKind.Agent || personId == caller.Id) => new(personId, known.OutwardState, known.OutwardSince),
        _ => new(personId, PresenceState.Out, null),
    };
}
