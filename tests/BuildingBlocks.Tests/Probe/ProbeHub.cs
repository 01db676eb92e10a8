using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Web;
using MediatR;
using Microsoft.AspNetCore.SignalR;

namespace BuildingBlocks.Tests.Probe;

public interface IProbeClient
{
    [HubMethodName("typing")]
    Task Typing(Guid chatId, string text);
}

/// <summary>Every connection listens; Shout reaches all of them.</summary>
public sealed class ProbeHub(IMediator mediator) : ModuleHub<IProbeClient>(mediator)
{
    private const string Listeners = "listeners";

    public override Task OnConnectedAsync() => Groups.AddToGroupAsync(Context.ConnectionId, Listeners);

    public HubAnswer<Guid> Hello(int version)
    {
        if (!Speaks(version))
        {
            return HubAnswer.Refused<Guid>(Results.RequestErrors.UnsupportedVersion);
        }

        if (Context.Caller() is null)
        {
            Identify(new Caller(CallerKind.Visitor, Guid.CreateVersion7(), Guid.Empty));
        }

        return HubAnswer.From<Guid>(Caller.Id);
    }

    public Task<HubAnswer<int>> Add(Guid counterId, int amount) => Ask(new AddToCounter(Caller, counterId, amount));

    public Task Shout(string text) => Clients.Group(Listeners).Typing(Guid.Empty, text);
}
