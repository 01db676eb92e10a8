using MassTransit;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;

namespace Broken.Rule08.Alpha.Features
{
    internal sealed class GoodHandler(Domain.Door door)
    {
        public Beta.Contracts.Queries.GetKey Ask() => new(door.Id);
    }

    internal sealed class HandlesHttp
    {
        public async Task Answer(object context)
        {
            await Task.Yield();
            await ((HttpContext)context).Response.WriteAsync("opened"); // only seen in the state machine
        }
    }

    internal sealed class HandlesPushes(IHubContext<Realtime.DoorHub> hub)
    {
        public override string ToString() => hub.ToString()!;
    }

    internal sealed class HandlesMessages
    {
        public Type Kind() => typeof(ConsumeContext);
    }

    internal sealed class HandlesForeignEvents
    {
        public Guid Of(Beta.Contracts.Events.KeyTurned happened) => happened.Id;
    }

    internal sealed class SendsForeignCommands
    {
        public object Send() => new Beta.Contracts.Commands.TurnKey(Guid.Empty);
    }
}

namespace Broken.Rule08.Alpha.Domain
{
    internal sealed record Door(Guid Id);
}

namespace Broken.Rule08.Alpha.Endpoints
{
    internal static class DoorEndpoints
    {
        public static Func<object> Send() => () => new Beta.Contracts.Commands.TurnKey(Guid.Empty);
    }
}

namespace Broken.Rule08.Alpha.Jobs
{
    internal sealed class TurnLater
    {
        public object Send() => new Beta.Contracts.Commands.TurnKey(Guid.Empty); // a job may
    }
}

namespace Broken.Rule08.Alpha.Realtime
{
    internal sealed class DoorHub : Hub;
}

namespace Broken.Rule08.Beta.Contracts.Events
{
    public sealed record KeyTurned(Guid Id);
}

namespace Broken.Rule08.Beta.Contracts.Commands
{
    public sealed record TurnKey(Guid Id);
}

namespace Broken.Rule08.Beta.Contracts.Queries
{
    public sealed record GetKey(Guid Id);
}
