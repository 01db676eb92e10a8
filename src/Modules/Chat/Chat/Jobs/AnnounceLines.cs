using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using Chat.Features;
using MediatR;

namespace Chat.Jobs;

/// <summary>The announcement that follows a second after the last one.</summary>
[WireName("chat.announce-lines.v1")]
internal sealed record AnnounceLines(Guid ConversationId) : IJob;

internal sealed class AnnounceLinesJob(IMediator mediator) : IJobHandler<AnnounceLines>
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(200);

    public async Task<JobOutcome> Run(AnnounceLines job, int attempt, CancellationToken cancellationToken)
    {
        var result = await mediator.Send(new AnnounceNewLines(Caller.System, job.ConversationId), cancellationToken);
        return result.Error is { } error ? JobOutcome.Again(Retry, error.Code) : JobOutcome.Done;
    }
}
