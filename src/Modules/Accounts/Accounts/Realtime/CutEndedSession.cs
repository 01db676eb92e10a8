using Accounts.Domain;
using Accounts.Infrastructure.Authentication;
using BuildingBlocks.Infrastructure.Pipeline;
using BuildingBlocks.Infrastructure.Web;

namespace Accounts.Realtime;

/// <summary>An ended session is refused from now on, and its windows lose their connections, on all nodes.</summary>
internal sealed class CutEndedSession(SessionCache sessions, HubConnections connections) : IAfterCommit<SessionEnded>
{
    public Task Handle(SessionEnded domainEvent)
    {
        sessions.Forget(domainEvent.SessionId);
        return connections.EndSession(domainEvent.SessionId);
    }
}
