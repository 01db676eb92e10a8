using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Queries;
using MediatR;
using Microsoft.Extensions.Logging;
using Tickets.Domain;
using Tickets.Features;

namespace Tickets.Jobs;

/// <summary>
/// Claims a hand-off's try, asks the ticket system for the ticket and records the answer. A crash between any two of these runs
/// it again: the claim is fixed, the ticket system makes one ticket per hand-off, and the record happens once.
/// </summary>
internal sealed partial class DeliverHandOffHandler(IMediator mediator, ITicketSystem tickets, TranscriptArticle articles, ILogger<DeliverHandOffHandler> logger)
    : IJobHandler<DeliverHandOff>
{
    public async Task<JobOutcome> Run(DeliverHandOff job, int attempt, CancellationToken cancellationToken)
    {
        var (answer, upTo) = await Deliver(job, cancellationToken);
        if (answer is null)
        {
            return JobOutcome.Done;
        }

        var recorded = await mediator.Send(Record(job, answer, upTo), cancellationToken);
        return recorded.IsSuccess ? JobOutcome.Done : JobOutcome.Again(BackOff.After(attempt), recorded.Error.Code);
    }

    /// <summary>The ticket system's answer, or null when another try took over.</summary>
    private async Task<(TicketAnswer? Answer, long UpToSequence)> Deliver(DeliverHandOff job, CancellationToken cancellationToken)
    {
        try
        {
            var found = await mediator.Send(new GetTranscript(Caller.System, job.ConversationId, Audience.Customers, 0), cancellationToken);
            if (!found.IsSuccess)
            {
                return (Unread(found.Error), 0);
            }

            var transcript = found.Value;
            var claimed = await mediator.Send(new ClaimHandOff(Caller.System, job.HandOffId, job.Attempt, transcript.LastSequence), cancellationToken);
            if (!claimed.IsSuccess)
            {
                return (claimed.Error.Code == RequestErrors.Conflict.Code ? new TicketAnswer.Unclear(claimed.Error.Code) : null, 0);
            }

            return (await tickets.CreateTicket(Draft(job.HandOffId, transcript, claimed.Value), cancellationToken), claimed.Value.UpToSequence);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(job.HandOffId, exception);
            return (new TicketAnswer.Unclear(TicketErrors.SystemFailed), 0);
        }
    }

    private TicketDraft Draft(Guid handOffId, Transcript transcript, HandOffOrder order)
    {
        var (form, agentName, upTo) = order;
        var requester = transcript.Requester;
        return new TicketDraft(
            handOffId,
            transcript.Number,
            form,
            new TicketCustomer(requester.CustomerId, requester.Name, requester.Email, requester.Company),
            agentName,
            articles.Write(transcript, upTo, form.Subject, form.Visible),
            upTo,
            form.Note is { } note ? articles.Note(agentName, note) : null);
    }

    private static TicketAnswer Unread(Error error) =>
        error.Kind == ErrorKind.NotFound ? new TicketAnswer.Refused(error.Code) : new TicketAnswer.Unclear(error.Code);

    private static ICommand<Nothing> Record(DeliverHandOff job, TicketAnswer answer, long upTo) => answer switch
    {
        TicketAnswer.Confirmed confirmed => new ConfirmHandOff(Caller.System, job.HandOffId, confirmed.TicketId, confirmed.TicketNumber, upTo),
        TicketAnswer.Refused refused => new FailHandOff(Caller.System, job.HandOffId, job.Attempt, refused.Reason),
        TicketAnswer.Unclear unclear => new PostponeHandOff(Caller.System, job.HandOffId, job.Attempt, unclear.Reason),
        _ => throw new InvalidOperationException($"{answer} is no answer."),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ticket system gave no clear answer for hand-off {HandOffId}; it is asked again")]
    private partial void LogFailed(Guid handOffId, Exception exception);
}
