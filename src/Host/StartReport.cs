using BuildingBlocks.Infrastructure.Persistence;
using Host.Demo;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Host;

/// <summary>Says on standard output where to go, once the databases are ready.</summary>
internal sealed class StartReport(StartupGate gate, IServer server, DemoOptions demo, DemoProgress progress, IConfiguration configuration) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.WaitAsync(stoppingToken);
        await progress.WaitAsync(stoppingToken);
        var own = server.Features.Get<IServerAddressesFeature>()!.Addresses.Where(address => !demo.IsDemoSite(address)).ToList();
        var address = configuration["ChatMonolith:PublicUrl"] ?? own.FirstOrDefault() ?? "";
        Console.WriteLine($"""

              ChatMonolith is running.
                Console for agents        {address}/console
                Portal for customer users {address}/portal
            """);
        if (demo.Enabled)
        {
            Console.WriteLine(demo.Describe());
        }
    }
}
