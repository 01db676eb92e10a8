using BuildingBlocks.Contracts;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>Where a connection keeps who it belongs to.</summary>
public static class HubCallerContextExtensions
{
    private static readonly object CallerKey = new();
    private static readonly object IdentifiedKey = new();
    private static readonly object EndedKey = new();

    /// <summary>Who the connection belongs to; null for a visitor that has not said Hello.</summary>
    public static Caller? Caller(this HubCallerContext context) => context.Items.TryGetValue(CallerKey, out var caller) ? (Caller)caller! : null;

    internal static void Identify(this HubCallerContext context, Caller caller)
    {
        context.Items[CallerKey] = caller;
        if (context.Items.TryGetValue(IdentifiedKey, out var told))
        {
            ((Action<Caller>)told!)(caller);
        }
    }

    internal static void OnIdentified(this HubCallerContext context, Action<Caller> told) => context.Items[IdentifiedKey] = told;

    /// <summary>Cuts the connection for good: its browser is not expected back.</summary>
    internal static void End(this HubCallerContext context)
    {
        context.Items[EndedKey] = true;
        context.Abort();
    }

    /// <summary>True when the connection broke off, and its browser may come back with another one.</summary>
    internal static bool IsLost(this HubCallerContext context, Exception? exception) => !context.Items.ContainsKey(EndedKey)
        && (exception is not null || context.GetHttpContext()?.Features.Get<IHttpWebSocketFeature>() is KnownSocket { IsBroken: true });
}
