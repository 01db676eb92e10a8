namespace Chat.Domain;

/// <summary>A text of the past.</summary>
internal sealed record PastLine(bool ByAgent, string Text, DateTimeOffset At);
