using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;

namespace Broken.Rule11.Alpha
{
    public sealed class AlphaModule
    {
        public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapHub<Realtime.DoorHub>("/hubs/alpha");
    }
}

namespace Broken.Rule11.Alpha.Realtime
{
    public interface IDoorClient
    {
        Task Opened();
    }

    internal sealed class DoorHub : Hub<IDoorClient>;
}

namespace Broken.Rule11.Alpha.Jobs
{
    internal sealed class Ring(IHubContext<Realtime.DoorHub, Realtime.IDoorClient> hub)
    {
        public Task Run() => hub.Clients.All.Opened();
    }
}

namespace Broken.Rule11.Host
{
    internal static class Startup
    {
        public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapHub<Alpha.Realtime.DoorHub>("/door");
    }
}
