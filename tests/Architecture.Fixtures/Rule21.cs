using Microsoft.AspNetCore.SignalR;

namespace Broken.Rule21.Alpha.Realtime
{
    public interface IDoorClient
    {
        Task Opened();
    }

    internal sealed class GoodHub : Hub<IDoorClient>;

    internal sealed class GoodPush(IHubContext<GoodHub, IDoorClient> hub)
    {
        public Task Push() => hub.Clients.Group("doors").Opened();
    }

    internal sealed class UntypedHub : Hub;

    internal sealed class PushesByName(IHubContext<GoodHub> hub)
    {
        public async Task Push() => await hub.Clients.All.SendAsync("opened");
    }
}
