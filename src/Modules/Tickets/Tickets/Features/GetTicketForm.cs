using Accounts.Contracts.Queries;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Queries;
using MediatR;
using Tickets.Domain;

namespace Tickets.Features;

/// <summary>What the form of a chat's ticket offers; for an agent in the chat.</summary>
[NoInput]
internal sealed record GetTicketForm(Caller Caller, Guid ConversationId) : IQuery<TicketFormView>;

/// <summary>Choices and presets.</summary>
internal sealed record TicketFormView(
    IReadOnlyList<string> Queues,
    IReadOnlyList<string> Priorities,
    IReadOnlyList<string> States,
    IReadOnlyList<Person> Owners,
    FormCustomer Customer,
    FormDefaults Defaults,
    TranscriptExtent Transcript);

internal sealed record FormCustomer(Guid? Id, string Name, string? Email);

internal sealed record FormDefaults(string Queue, string Subject, string Priority, string State, Guid OwnerId, bool Visible);

/// <summary>How many messages the chat has, and from when to when.</summary>
internal sealed record TranscriptExtent(int Count, DateTimeOffset? FirstAt, DateTimeOffset? LastAt);

internal sealed class GetTicketFormHandler(IMediator mediator, TicketSettings settings) : IQueryHandler<GetTicketForm, TicketFormView>
{
    public async Task<Result<TicketFormView>> Handle(GetTicketForm request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var found = await mediator.Send(new GetTranscript(request.Caller, request.ConversationId, Audience.Customers, 0), cancellationToken);
        if (!found.IsSuccess)
        {
            return found.Error;
        }

        var agents = await mediator.Send(new ListAgents(request.Caller), cancellationToken);
        if (!agents.IsSuccess)
        {
            return agents.Error;
        }

        var transcript = found.Value;
        var messages = transcript.Lines.Where(line => line.Kind == LineKind.Text).ToList();
        return new TicketFormView(
            settings.Queues,
            settings.Priorities,
            settings.States,
            [.. agents.Value.Select(agent => Person.Of(agent.PersonId, agent.Name))],
            new FormCustomer(transcript.Requester.CustomerId, transcript.Requester.Name, transcript.Requester.Email),
            new FormDefaults(
                settings.DefaultQueue(transcript.ChannelName), Subject(messages), settings.DefaultPriority, settings.DefaultState, request.Caller.Id, Visible: true),
            new TranscriptExtent(messages.Count, messages.FirstOrDefault()?.At, messages.LastOrDefault()?.At));
    }

    /// <summary>The requester's first message in one line, cut where a ticket system would.</summary>
    private static string Subject(List<TranscriptLine> messages)
    {
        var first = messages.Find(line => line.AuthorKind is CallerKind.Customer or CallerKind.Visitor)?.Text ?? "";
        var line = string.Join(' ', first.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = string.Concat(line.Where(c => !char.IsControl(c)));
        if (line.Length <= TicketForm.MaxSubject)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[TicketForm.MaxSubject - 1]) ? TicketForm.MaxSubject - 1 : TicketForm.MaxSubject;
        return line[..end].TrimEnd();
    }
}
