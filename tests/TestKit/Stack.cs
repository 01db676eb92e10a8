namespace TestKit;

/// <summary>What the whole system runs on.</summary>
public enum Stack
{
    /// <summary>The embedded default: SQLite files, in-memory transport.</summary>
    Embedded,

    /// <summary>PostgreSQL and RabbitMQ.</summary>
    Servers,
}
