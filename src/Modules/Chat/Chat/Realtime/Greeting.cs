using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Features;
using MediatR;

namespace Chat.Realtime;

/// <summary>What Hello answers.</summary>
internal sealed record HelloView(int Protocol, DateTimeOffset ServerTime, MeView Me, string? VisitorKey);

/// <summary>Who the caller is.</summary>
internal sealed record MeView(Guid Id, PartyKind Kind, string? Name);

/// <summary>Finds out who a connection belongs to: signed-in people are known by their session, visitors by their key.</summary>
internal sealed class Greeting(IMediator mediator, TimeProvider clock)
{
    /// <param name="known">Null: a visitor who has not said who they are.</param>
    /// <param name="visitorKey">Null: a visitor who is new.</param>
    /// <param name="protocol">Answered as spoken.</param>
    /// <param name="cancellationToken">The connection's.</param>
    public async Task<Result<HelloView>> Greet(Caller? known, string? visitorKey, int protocol, CancellationToken cancellationToken)
    {
        HelloView View(Guid id, PartyKind kind, string? name, string? newKey = null) => new(protocol, clock.GetUtcNow(), new(id, kind, name), newKey);

        if (known is { } caller)
        {
            var me = await mediator.Send(new GetMe(caller), cancellationToken);
            return me.IsSuccess ? View(caller.Id, caller.Kind.ToPartyKind(), me.Value.Name) : me.Error;
        }

        if (visitorKey is null)
        {
            var registered = await mediator.Send(new RegisterVisitor(Caller.System), cancellationToken);
            return registered.IsSuccess ? View(registered.Value.VisitorId, PartyKind.Visitor, null, registered.Value.Key) : registered.Error;
        }

        var visitor = await mediator.Send(new AuthenticateVisitor(Caller.System, visitorKey), cancellationToken);
        return visitor.IsSuccess ? View(visitor.Value.VisitorId, PartyKind.Visitor, visitor.Value.Name) : visitor.Error;
    }
}
