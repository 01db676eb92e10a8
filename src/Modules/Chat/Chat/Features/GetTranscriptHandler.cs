using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Queries;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

internal sealed class GetTranscriptValidator : AbstractValidator<GetTranscript>
{
    public GetTranscriptValidator()
    {
        RuleFor(q => q.ConversationId).NotEmpty();
        RuleFor(q => q.Audience).IsInEnum();
        RuleFor(q => q.AfterSequence).GreaterThanOrEqualTo(0);
    }
}

internal sealed class GetTranscriptHandler(ChatDbContext db) : IQueryHandler<GetTranscript, Transcript>
{
    public async Task<Result<Transcript>> Handle(GetTranscript request, CancellationToken cancellationToken)
    {
        if (!await MayRead(request, cancellationToken))
        {
            return RequestErrors.NotFound;
        }

        var found = await (
            from conversation in db.Conversations.AsNoTracking()
            where conversation.Id == request.ConversationId
            join head in db.LogHeads.AsNoTracking() on conversation.Id equals head.Id
            join channel in db.Channels.AsNoTracking() on conversation.ChannelId equals channel.Id
            join person in db.People.AsNoTracking() on (conversation.TargetKind == PartyKind.Customer ? conversation.TargetId!.Value : conversation.RequesterId) equals person.Id into people
            from person in people.DefaultIfEmpty()
            select new { Conversation = conversation, Head = head, Channel = channel.Name, Person = person }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return RequestErrors.NotFound;
        }

        var (chat, last) = (found.Conversation, request.Audience == Audience.Agents ? found.Head.AgentsLast : found.Head.CustomersLast);
        return new Transcript(
            chat.Id,
            chat.Number,
            chat.ToConversationKind(),
            found.Channel,
            Requester(chat, found.Person),
            chat.State != ConversationState.Closed,
            last,
            await Lines(request, last, cancellationToken),
            [.. chat.Context.Answers.Select(a => new TranscriptAnswer(a.Label, a.Text))],
            chat.Context.Consent is { } consent ? new(consent.Text, consent.At) : null);
    }

    /// <summary>The other side of the agents, whoever asked for the chat.</summary>
    private static TranscriptRequester Requester(Conversation chat, KnownPerson? person) => chat.TargetKind == PartyKind.Customer
        ? new(chat.TargetId, chat.TargetName!, person?.Email, person?.Company)
        : new(chat.RequesterKind == PartyKind.Customer ? chat.RequesterId : null, chat.RequesterName, person?.Email ?? chat.Context.Email, person?.Company);

    /// <summary>The system, and agents who write there or did, as long as they have a level on the channel.</summary>
    private async Task<bool> MayRead(GetTranscript request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind == CallerKind.System)
        {
            return true;
        }

        return request.Caller.Kind == CallerKind.Agent
            && (await ChatAccess.ToRead(db, request.Caller, request.ConversationId, cancellationToken)).Value is { TakesPart: true, Observes: false };
    }

    /// <summary>Up to the last number that is answered, so that a line added meanwhile is not in it by half.</summary>
    private async Task<IReadOnlyList<TranscriptLine>> Lines(GetTranscript request, long last, CancellationToken cancellationToken)
    {
        // that a text was changed is no news where it stands as it is now
        var lines = db.Lines.AsNoTracking().Where(l => l.ConversationId == request.ConversationId && l.Code != SystemLine.EditedCode && l.Code != SystemLine.DeletedCode);
        lines = request.Audience == Audience.Agents
            ? lines.Where(l => l.AgentsSequence > request.AfterSequence && l.AgentsSequence <= last).OrderBy(l => l.AgentsSequence)
            : lines.Where(l => l.CustomersSequence > request.AfterSequence && l.CustomersSequence <= last).OrderBy(l => l.CustomersSequence);
        return [.. (await lines.ToListAsync(cancellationToken)).Select(l => l.DeletedAt is null ? Of(l, request.Audience) : Deleted(l, request.Audience))];
    }

    private static TranscriptLine Of(Line line, Audience audience) => new(
        Number(line, audience),
        line.IsText ? LineKind.Text : LineKind.System,
        line.AuthorKind.ToCallerKind(),
        NameOf(line, audience),
        line.Text,
        audience == Audience.Agents ? line.Code : SystemLine.ForCustomersOf(line.Code),
        audience == Audience.Agents ? line.Args : line.ArgsForCustomers,
        line.At);

    /// <summary>In the place of what was taken back stands that it was.</summary>
    private static TranscriptLine Deleted(Line line, Audience audience) => new(
        Number(line, audience), LineKind.System, CallerKind.System, null, null, SystemLine.DeletedCode, new Dictionary<string, string> { [SystemLine.Name] = NameOf(line, audience) }, line.At);

    private static long Number(Line line, Audience audience) => audience == Audience.Agents ? line.AgentsSequence : line.CustomersSequence!.Value;

    private static string NameOf(Line line, Audience audience) => audience == Audience.Agents ? line.AuthorName : line.NameForCustomers;
}
