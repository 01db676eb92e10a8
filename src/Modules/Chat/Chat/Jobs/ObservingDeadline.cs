using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using Chat.Features;
using MediatR;

namespace Chat.Jobs;

/// <summary>An agent began to observe a chat uninvited, with this line of the agents' log; by now their time is over.</summary>
[WireName("chat.observing-deadline.v1")]
internal sealed record ObservingDeadline(Guid ConversationId, Guid AgentId, long Since) : IJob;

internal sealed class ObservingDeadlineJob(IMediator mediator) : IJobHandler<ObservingDeadline>
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    public async Task<JobOutcome> Run(ObservingDeadline job, int attempt, CancellationToken cancellationToken)
    {
        var result = await mediator.Send(new EndObserving(Caller.System, job.ConversationId, job.AgentId, job.Since), cancellationToken);
        return result.Error is { } error ? JobOutcome.Again(Retry, error.Code) : JobOutcome.Done;
    }
}
