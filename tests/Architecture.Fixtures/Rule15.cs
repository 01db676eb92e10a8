using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;

namespace Broken.Rule15.Alpha.Contracts.Events
{
    public sealed record DoorOpened(Guid Id) : IIntegrationEvent;

    public sealed record DoorClosed(Guid Id) : IIntegrationEvent;

    public sealed record DoorLocked(Guid Id) : IIntegrationEvent;

    public sealed record DoorForgotten(Guid Id) : IIntegrationEvent;
}

namespace Broken.Rule15.Alpha.Messaging
{
    internal sealed class OutboxMap
    {
        public IEnumerable<IIntegrationEvent> Map(Guid id)
        {
            yield return new Contracts.Events.DoorOpened(id);
            yield return new Contracts.Events.DoorClosed(id);
        }
    }
}

namespace Broken.Rule15.Alpha.Features
{
    internal sealed class LockDoor
    {
        public IIntegrationEvent Handle(Guid id) => new Contracts.Events.DoorLocked(id);
    }
}

namespace Broken.Rule15.Beta
{
    public sealed class BetaModule
    {
        public void AddConsumers(ModuleConsumers consumers) => consumers
            .Add<Messaging.DoorOpenedConsumer, Alpha.Contracts.Events.DoorOpened>("door-opened")
            .Add<Messaging.DoorClosedConsumer, Alpha.Contracts.Events.DoorClosed>("door-opened");
    }
}

namespace Broken.Rule15.Beta.Messaging
{
    internal abstract class Base<TEvent>() : EventConsumer<TEvent, ModuleDbContext>(null!) where TEvent : class, IIntegrationEvent
    {
        protected override ICommand<Nothing>? Translate(TEvent message) => null;
    }

    internal sealed class DoorOpenedConsumer : Base<Alpha.Contracts.Events.DoorOpened>;

    internal sealed class DoorClosedConsumer : Base<Alpha.Contracts.Events.DoorClosed>
    {
        public object Invent() => new Alpha.Contracts.Events.DoorClosed(Guid.Empty); // it is Alpha's to say so
    }

    internal sealed class DoorLockedConsumer : Base<Alpha.Contracts.Events.DoorLocked>;

    internal sealed class DoorForgottenConsumer : Base<Alpha.Contracts.Events.DoorForgotten>;

    internal static class MoreConsumers
    {
        public static void Add(ModuleConsumers consumers) =>
            consumers.Add<DoorForgottenConsumer, Alpha.Contracts.Events.DoorForgotten>("door-forgotten");
    }
}
