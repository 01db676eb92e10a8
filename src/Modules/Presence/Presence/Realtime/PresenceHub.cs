using System.Diagnostics.CodeAnalysis;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using MediatR;
using Presence.Features;

namespace Presence.Realtime;

/// <summary><c>/hubs/presence</c>: one's own availability, everybody's presence. For agents and customers.</summary>
internal sealed class PresenceHub(IMediator mediator, AgentWindows agents) : ModuleHub<IPresenceClient>(mediator)
{
    internal static string WindowsOf(Guid personId) => $"person:{personId:N}";

    public override async Task OnConnectedAsync()
    {
        if (Context.Caller() is { Kind: CallerKind.Agent } agent)
        {
            await Groups.AddToGroupAsync(Context.ConnectionId, WindowsOf(agent.Id), Context.ConnectionAborted);
            agents.Add(Context.ConnectionId);
        }
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        agents.Remove(Context.ConnectionId);
        return Task.CompletedTask;
    }

    public async Task<HubAnswer<Greeting>> Hello(int version)
    {
        if (!Speaks(version))
        {
            return HubAnswer.Refused<Greeting>(RequestErrors.UnsupportedVersion);
        }

        if (Context.Caller() is not { } caller)
        {
            return HubAnswer.Refused<Greeting>(RequestErrors.Unauthenticated);
        }

        var mine = await Ask(new GetMyPresence(caller));
        return new(mine.Ok, mine.Ok ? new Greeting(mine.Value!) : null, mine.Error);
    }

    public Task<HubAnswer<Nothing>> SetAvailability(string? availability) => Ask(new SetAvailability(Caller, availability));

    /// <summary>Says that the user did something; that it was called is all there is to it, the filter around every hub reports it.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "SignalR calls methods of the instance only.")]
    public HubAnswer<Nothing> Activity() => HubAnswer.From<Nothing>(Nothing.Value);

    public Task<HubAnswer<IReadOnlyList<PresenceView>>> GetPresences(IReadOnlyList<string?>? personIds) => Ask(new GetPresences(Caller, personIds));

    /// <param name="Me">The caller.</param>
    internal sealed record Greeting(MyPresence Me);
}
