using System.Diagnostics;

namespace BuildingBlocks.Infrastructure.Diagnostics;

/// <summary>
/// Named points between the commits of a story, raised as <see cref="DiagnosticSource"/> events whose payload is the name of
/// the command, event or job. Tracing tools listen to them, and so do the tests that end the process at one of them.
/// </summary>
public static class ModuleDiagnostics
{
    public const string ListenerName = "ChatMonolith";
    public const string CommandCommitted = "command.committed";
    public const string JournalCommitted = "journal.committed";
    public const string OutboxPublished = "outbox.published";
    public const string InboxReceived = "inbox.received";
    public const string InboxStored = "inbox.stored";
    public const string JobClaimed = "job.claimed";
    public const string JobCalled = "job.called";
    public const string JobRecorded = "job.recorded";

    private static readonly DiagnosticListener Listener = new(ListenerName);

    /// <summary>Says that <paramref name="point"/> was reached for <paramref name="subject"/>.</summary>
    public static void Reached(string point, string subject)
    {
        if (Listener.IsEnabled(point))
        {
            Listener.Write(point, subject);
        }
    }
}
