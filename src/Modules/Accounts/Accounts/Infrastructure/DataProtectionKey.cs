namespace Accounts.Infrastructure;

/// <summary>A key that cookies and antiforgery tokens are protected with; shared by all nodes, kept over restarts.</summary>
internal sealed class DataProtectionKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
