using System.Globalization;
using Accounts.Domain;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;

namespace Accounts.Jobs;

/// <summary>Looks at a session when it may have run out, so that its windows hear of it although nobody asks.</summary>
[WireName("accounts.expire-session.v1")]
internal sealed record ExpireSessionWhenDue(Guid SessionId) : IJob
{
    public static ExpireSessionWhenDue For(Session session) => new(session.Id);

    /// <summary>One job per session and time: while one runs, it leaves the next.</summary>
    public static string KeyOf(Session session) => $"{session.Id:N}@{session.ExpiresAt.UtcTicks.ToString(CultureInfo.InvariantCulture)}";
}
