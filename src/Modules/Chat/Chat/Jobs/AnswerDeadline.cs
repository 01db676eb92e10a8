using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using Chat.Features;
using MediatR;

namespace Chat.Jobs;

/// <summary>A named person was asked for a chat; by now the answer is due.</summary>
[WireName("chat.answer-deadline.v1")]
internal sealed record AnswerDeadline(Guid ConversationId, Guid AskedId) : IJob;

internal sealed class AnswerDeadlineJob(IMediator mediator) : IJobHandler<AnswerDeadline>
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    public async Task<JobOutcome> Run(AnswerDeadline job, int attempt, CancellationToken cancellationToken)
    {
        var result = await mediator.Send(new EndUnansweredRequest(Caller.System, job.ConversationId, job.AskedId), cancellationToken);
        return result.Error is { } error ? JobOutcome.Again(Retry, error.Code) : JobOutcome.Done;
    }
}
