using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using Chat.Features;
using MediatR;

namespace Chat.Jobs;

/// <summary>Chat was switched off at a moment: what began before ends.</summary>
[WireName("chat.end-every-chat.v1")]
internal sealed record EndEveryChat(DateTimeOffset At) : IJob;

internal sealed class EndEveryChatJob(IMediator mediator) : IJobHandler<EndEveryChat>
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(200);

    public async Task<JobOutcome> Run(EndEveryChat job, int attempt, CancellationToken cancellationToken)
    {
        while (true)
        {
            var ended = await mediator.Send(new SwitchOffChats(Caller.System, job.At), cancellationToken);
            if (!ended.IsSuccess)
            {
                return JobOutcome.Again(Retry, ended.Error.Code);
            }

            if (ended.Value == 0)
            {
                return JobOutcome.Done;
            }
        }
    }
}
