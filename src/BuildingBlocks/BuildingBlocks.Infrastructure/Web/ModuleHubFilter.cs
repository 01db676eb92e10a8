using BuildingBlocks.Results;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>
/// Around every hub of every module: connections are known by session, presence hears of connect, activity and disconnect, and
/// a visitor who does not say Hello within five seconds is cut off.
/// </summary>
internal sealed class ModuleHubFilter(HubConnections connections, IServiceProvider services, IHostApplicationLifetime process, TimeProvider clock) : IHubFilter
{
    private const string Hello = "Hello";
    private static readonly TimeSpan HelloLimit = TimeSpan.FromSeconds(5);
    private readonly Lazy<IHubSwitch[]> _switches = new(() => [.. services.GetServices<IHubSwitch>()]);
    private readonly Lazy<IConnectionSink[]> _sinks = new(() => [.. services.GetServices<IConnectionSink>()]);

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        connections.Add(context.Context, context.Hub.Clients.Caller);
        context.Context.OnIdentified(caller => Tell(sink => sink.Connected(context.Context.ConnectionId, caller)));
        if (context.Context.User?.ToCaller() is { } caller)
        {
            context.Context.Identify(caller);
        }
        else
        {
            _ = CutOffTheSilent(context.Context);
        }

        await next(context);
    }

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (invocationContext.Context.Caller() is null && invocationContext.HubMethodName is not (Hello or nameof(ModuleHub<object>.RefuseInput)))
        {
            throw new HubException("The first call must be Hello.");
        }

        var answer = invocationContext.HubMethodName != Hello && SwitchedOff(invocationContext.Hub) is { } refusal
            ? HubAnswer.Refused<Nothing>(refusal)
            : await next(invocationContext);
        Tell(sink => sink.Active(invocationContext.Context.ConnectionId));
        return answer;
    }

    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        connections.Remove(context.Context.ConnectionId);
        var clean = !context.Context.IsLost(exception) && !process.ApplicationStopping.IsCancellationRequested; // a node that stops closes windows that come back elsewhere
        Tell(sink => sink.Disconnected(context.Context.ConnectionId, clean));
        await next(context, exception);
    }

    private Error? SwitchedOff(Hub hub) => _switches.Value.Select(one => one.Refusal(hub)).FirstOrDefault(error => error is not null);

    private void Tell(Action<IConnectionSink> say)
    {
        foreach (var sink in _sinks.Value)
        {
            say(sink);
        }
    }

    private async Task CutOffTheSilent(HubCallerContext context)
    {
        try
        {
            await Task.Delay(HelloLimit, clock, context.ConnectionAborted);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        if (context.Caller() is null)
        {
            context.End();
        }
    }
}
