using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using MassTransit;

namespace Broken.Rule16.Alpha.Messaging
{
    internal sealed record KeyTurned(Guid Id) : IIntegrationEvent;

    internal sealed class GoodConsumer() : EventConsumer<KeyTurned, ModuleDbContext>(null!)
    {
        protected override ICommand<Nothing>? Translate(KeyTurned message) => null;
    }

    internal sealed class ActsTwice : IConsumer<KeyTurned>
    {
        public Task Consume(ConsumeContext<KeyTurned> context) => Task.CompletedTask;
    }
}

namespace Broken.Rule16.BuildingBlocks.Infrastructure.NodeBroadcast
{
    internal sealed class NodeConsumer : IConsumer<Alpha.Messaging.KeyTurned>
    {
        public Task Consume(ConsumeContext<Alpha.Messaging.KeyTurned> context) => Task.CompletedTask; // best effort, by design
    }
}

namespace Broken.Rule16.BuildingBlocks.Infrastructure.Messaging
{
    internal sealed class Shortcut : IConsumer<Alpha.Messaging.KeyTurned>
    {
        public Task Consume(ConsumeContext<Alpha.Messaging.KeyTurned> context) => Task.CompletedTask;
    }
}
