using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Accounts.Contracts;
using BuildingBlocks.Infrastructure.Web;

namespace Host.Demo;

/// <summary>The invented help desk of the demo: people, channels, and what happened in the last weeks (<c>demo.json</c>).</summary>
internal sealed record DemoData(
    string Organisation,
    string Password,
    IReadOnlyList<DemoGroup> Groups,
    IReadOnlyList<DemoAgent> Agents,
    IReadOnlyList<DemoCustomer> Customers,
    IReadOnlyList<DemoChannel> Channels,
    IReadOnlyList<DemoChat> Chats,
    IReadOnlyList<DemoTicket> Tickets) : IDemoSignIns
{
    /// <summary>The sign-ins the demo offers, the most useful first.</summary>
    public IReadOnlyList<DemoSignIn> SignIns =>
    [
        .. Agents.Select(a => new DemoSignIn(PersonKind.Agent, a.Login, Password, a.Name, a.Note)),
        .. Customers.Select(c => new DemoSignIn(PersonKind.Customer, c.Login, Password, c.Name, c.Company)),
    ];

    IReadOnlyList<DemoSignIn> IDemoSignIns.All => SignIns;

    public static DemoData Load()
    {
        using var stream = typeof(DemoData).Assembly.GetManifestResourceStream("demo.json")!;
        return JsonSerializer.Deserialize<DemoData>(stream, Json.Options)!;
    }

    /// <summary>The same id at every start, so that seeding again adds nothing.</summary>
    public static Guid Id(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"demo:{key}")).AsSpan(0, 16));
}

internal sealed record DemoGroup(string Key, string Name);

internal sealed record DemoAgent(string Login, string Name, string Email, string Note, IReadOnlyList<Role> Roles, IReadOnlyDictionary<string, ChatLevel> Levels);

internal sealed record DemoCustomer(string Login, string Name, string Email, string Company);

internal sealed record DemoChannel(string Key, string Name, string Group, int Color, bool Customers, bool Public, bool Fallback, bool AllowsJoining);

internal sealed record DemoChat(string Channel, string? Customer, string? Visitor, string Agent, int DaysAgo, string At, IReadOnlyList<string> Lines);

internal sealed record DemoTicket(string Title, string Queue, string State, string Priority, string Owner, string Customer, int DaysAgo, string At, IReadOnlyList<DemoArticle> Articles);

internal sealed record DemoArticle(bool Visible, string From, string Subject, string Body);
