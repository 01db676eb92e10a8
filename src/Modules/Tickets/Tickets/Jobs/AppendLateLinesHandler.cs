using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using Chat.Contracts;
using Chat.Contracts.Queries;
using MediatR;
using Tickets.Domain;
using Tickets.Features;

namespace Tickets.Jobs;

/// <summary>
/// Brings the lines of a closed chat that its ticket lacks into the ticket, if somebody wrote any. Runs again after a crash with
/// the same lines, for nothing is written to a closed chat, and the ticket system keeps one article per last line.
/// </summary>
internal sealed class AppendLateLinesHandler(IMediator mediator, ITicketSystem tickets, TranscriptArticle articles) : IJobHandler<AppendLateLines>
{
    public async Task<JobOutcome> Run(AppendLateLines job, int attempt, CancellationToken cancellationToken)
    {
        var lines = await mediator.Send(new GetLateLines(Caller.System, job.HandOffId), cancellationToken);
        if (!lines.IsSuccess)
        {
            return JobOutcome.Done;
        }

        var late = lines.Value;
        var found = await mediator.Send(new GetTranscript(Caller.System, late.ConversationId, Audience.Customers, late.AfterSequence), cancellationToken);
        if (!found.IsSuccess)
        {
            return Again(found.Error.Code, attempt);
        }

        return await Append(late, found.Value, job.HandOffId, cancellationToken) switch
        {
            TicketAnswer.Refused refused => JobOutcome.GiveUp(refused.Reason),
            TicketAnswer.Unclear unclear => Again(unclear.Reason, attempt),
            _ => await Record(job.HandOffId, found.Value.LastSequence, attempt, cancellationToken),
        };
    }

    /// <summary>Null when nobody wrote anything and there is nothing to ask for.</summary>
    private async Task<TicketAnswer?> Append(LateLines late, Transcript transcript, Guid handOffId, CancellationToken cancellationToken)
    {
        if (!transcript.Lines.Any(line => line.Kind == LineKind.Text))
        {
            return null;
        }

        var part = new ChatPart(handOffId, transcript.LastSequence);
        var article = new LateArticle(late.TicketId, part, transcript.Number, articles.WriteLate(transcript, late.Visible));
        return await tickets.AppendArticle(article, cancellationToken);
    }

    private async Task<JobOutcome> Record(Guid handOffId, long upTo, int attempt, CancellationToken cancellationToken)
    {
        var recorded = await mediator.Send(new ExtendHandOff(Caller.System, handOffId, upTo), cancellationToken);
        return recorded.IsSuccess ? JobOutcome.Done : Again(recorded.Error.Code, attempt);
    }

    private static JobOutcome Again(string reason, int attempt) => JobOutcome.Again(BackOff.After(attempt), reason);
}
