using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using MassTransit;
using MediatR;
using Microsoft.AspNetCore.SignalR;

namespace Broken.Rule19.Alpha.Features
{
    internal interface IPort
    {
        Task Ring(int times, CancellationToken cancellationToken);
        ValueTask<int> Count(int times);
        string Name();
    }

    internal sealed record OpenDoor(Caller Caller) : ICommand<Nothing>;

    internal sealed class GoodHandler(IMediator mediator) : ICommandHandler<OpenDoor, Nothing>
    {
        public Task<Result<Nothing>> Handle(OpenDoor request, CancellationToken cancellationToken) => mediator.Send(request, cancellationToken);
    }

    internal sealed class ForgetsIt(IMediator mediator) : ICommandHandler<OpenDoor, Nothing>
    {
        public async Task<Result<Nothing>> Handle(OpenDoor request, CancellationToken cancellationToken) => await mediator.Send(request);
    }

    internal sealed class RefusesIt(IMediator mediator) : ICommandHandler<OpenDoor, Nothing>
    {
        public Task<Result<Nothing>> Handle(OpenDoor request, CancellationToken cancellationToken) => mediator.Send(request, CancellationToken.None);
    }
}

namespace Broken.Rule19.Alpha.Jobs
{
    internal sealed record RingLater : IJob;

    internal sealed class CarelessJob(IMediator mediator) : IJobHandler<RingLater>
    {
        public async Task<JobOutcome> Run(RingLater job, int attempt, CancellationToken cancellationToken)
        {
            await mediator.Send(new Features.OpenDoor(Caller.System));
            return JobOutcome.Done;
        }
    }
}

namespace Broken.Rule19.Alpha.Endpoints
{
    internal static class DoorEndpoints
    {
        public static Delegate Open => async (IMediator mediator) => await mediator.Send(new Features.OpenDoor(Caller.System));
    }
}

namespace Broken.Rule19.Alpha.Realtime
{
    public interface IDoorClient
    {
        Task Opened(); // SignalR's side
    }

    internal sealed class GoodHub(IMediator mediator) : ModuleHub<IDoorClient>(mediator)
    {
        public Task<HubAnswer<Nothing>> Open() => Ask(new Features.OpenDoor(Caller));
    }

    internal sealed class CarelessHub(IMediator mediator) : Hub<IDoorClient>
    {
        public Task Open() => mediator.Send(new Features.OpenDoor(Caller.System));

        public Task Wait(CancellationToken cancellationToken) => Task.Delay(1, cancellationToken);
    }
}

namespace Broken.Rule19.Alpha.Messaging
{
    internal sealed record KeyTurned(Guid Id);

    internal sealed class GoodConsumer(Features.IPort port) : IConsumer<KeyTurned>
    {
        public Task Consume(ConsumeContext<KeyTurned> context) => port.Ring(1, context.CancellationToken);
    }

    internal sealed class CarelessConsumer(Features.IPort port) : IConsumer<KeyTurned>
    {
        public Task Consume(ConsumeContext<KeyTurned> context) => port.Ring(1, default);
    }
}

namespace Broken.Rule19.BuildingBlocks.Infrastructure.Inbox
{
    internal abstract class CarelessBase : IConsumer<Alpha.Messaging.KeyTurned>
    {
        public Task Consume(ConsumeContext<Alpha.Messaging.KeyTurned> context) => Task.CompletedTask;
    }
}
