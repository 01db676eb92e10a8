using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using FluentValidation;
using Presence.Domain;
using Presence.Infrastructure;

namespace Presence.Features;

/// <summary>An agent chooses what new chats to take; the same again changes nothing.</summary>
/// <param name="Caller">The agent.</param>
/// <param name="Availability"><c>unavailable</c>, <c>internal</c> or <c>all</c>.</param>
internal sealed record SetAvailability(Caller Caller, string? Availability) : ICommand<Nothing>;

internal sealed class SetAvailabilityValidator : AbstractValidator<SetAvailability>
{
    public SetAvailabilityValidator() => RuleFor(c => c.Availability).Must(name => SetAvailabilityHandler.Parse(name) is not null);
}

internal sealed class SetAvailabilityHandler(PresenceDbContext db) : ICommandHandler<SetAvailability, Nothing>
{
    public async Task<Result<Nothing>> Handle(SetAvailability request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        if (await db.Availabilities.FindAsync([request.Caller.Id], cancellationToken) is not { } availability)
        {
            db.Availabilities.Add(availability = new AgentAvailability(request.Caller.Id));
        }

        availability.Choose(Parse(request.Availability)!.Value);
        return Nothing.Value;
    }

    internal static Availability? Parse(string? name) => name switch
    {
        "unavailable" => Availability.Unavailable,
        "internal" => Availability.Internal,
        "all" => Availability.All,
        _ => null,
    };
}
