using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using Chat.Domain;
using Chat.Features;
using Chat.Infrastructure;
using MediatR;

namespace Chat.Jobs;

/// <summary>A request may have waited too long by now.</summary>
[WireName("chat.warn-of-wait.v1")]
internal sealed record WarnOfWait(Guid ConversationId, int Turn, int Warning) : IJob;

internal sealed class WarnOfWaitJob(IMediator mediator) : IJobHandler<WarnOfWait>
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    public async Task<JobOutcome> Run(WarnOfWait job, int attempt, CancellationToken cancellationToken)
    {
        var result = await mediator.Send(new WarnOfLongWait(Caller.System, job.ConversationId, job.Turn, job.Warning), cancellationToken);
        return result.Error is { } error ? JobOutcome.Again(Retry, error.Code) : JobOutcome.Done;
    }
}

internal static class WarningPlan
{
    /// <summary>Of a request that begins to wait in a channel, for the first time or again.</summary>
    public static void PlanWarnings(this ChatDbContext db, Conversation request, Channel channel)
    {
        int[] after = [channel.Rules.WarnAfterSeconds, channel.Rules.WarnAgainAfterSeconds];
        foreach (var (seconds, index) in after.Select((seconds, index) => (seconds, index)))
        {
            db.Schedule(new WarnOfWait(request.Id, request.Turn, index + 1), $"{request.Id:N}.{request.Turn}.{index + 1}", request.RequestedAt.AddSeconds(seconds));
        }
    }
}
