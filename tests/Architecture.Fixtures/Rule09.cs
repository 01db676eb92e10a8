using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Messaging;
using MassTransit;

namespace Broken.Rule09.Alpha
{
    public sealed class AlphaModule
    {
        public void AddConsumers(ModuleConsumers consumers) =>
            consumers.Add<Messaging.KeyTurnedConsumer, Beta.Contracts.Events.KeyTurned>("key-turned"); // names it only
    }
}

namespace Broken.Rule09.Gamma
{
    public sealed class GammaModule
    {
        public Guid Act(Beta.Contracts.Events.KeyTurned happened) => happened.Id;
    }
}

namespace Broken.Rule09.Alpha.Messaging
{
    internal sealed class KeyTurnedConsumer : IConsumer<Beta.Contracts.Events.KeyTurned>
    {
        public Task Consume(ConsumeContext<Beta.Contracts.Events.KeyTurned> context) => Task.FromResult(context.Message.Id);
    }
}

namespace Broken.Rule09.Alpha.Jobs
{
    internal sealed class WatchKeys
    {
        public IEnumerable<Guid> Ids(IEnumerable<object> messages) =>
            messages.OfType<Beta.Contracts.Events.KeyTurned>().Select(turned => turned.Id);
    }
}

namespace Broken.Rule09.Host
{
    internal static class Startup
    {
        public static object Make() => new Beta.Contracts.Events.KeyTurned(Guid.Empty);
    }
}

namespace Broken.Rule09.Beta.Messaging
{
    internal sealed class OutboxMap
    {
        public object Map() => new Contracts.Events.KeyTurned(Guid.Empty); // its own event
    }
}

namespace Broken.Rule09.Beta.Contracts.Events
{
    public sealed record KeyTurned(Guid Id) : IIntegrationEvent;
}
