namespace Host;

/// <summary>Short lines for people at the console; MassTransit's reconnect traces are noise beside our own warning.</summary>
internal static class LoggingSetup
{
    public static void Configure(this ILoggingBuilder logging)
    {
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None); // what it throws is logged where it is handled
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical); // an ended start has said why itself
        logging.AddFilter("MassTransit", LogLevel.Error);
    }
}
