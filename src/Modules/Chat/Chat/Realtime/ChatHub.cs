using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Domain;
using Chat.Features;
using MediatR;
using Microsoft.AspNetCore.SignalR;

namespace Chat.Realtime;

/// <summary>The wire of the chat; see docs/protocol.md. Says who calls, keeps floods off, and leaves the rest to commands and queries.</summary>
internal sealed class ChatHub(IMediator mediator, Greeting greeting, ConnectionGroups groups, Previews previews, ChatFlood flood, Pushes pushes) : ModuleHub<IChatClient>(mediator)
{
    private readonly IMediator _mediator = mediator;

    private CancellationToken Aborted => Context.ConnectionAborted;

    public async Task<HubAnswer<HelloView>> Hello(int version, string? visitorKey)
    {
        var known = Context.Caller();
        if (!Speaks(version))
        {
            return HubAnswer.Refused<HelloView>(RequestErrors.UnsupportedVersion);
        }

        if (known?.Kind is not (CallerKind.Agent or CallerKind.Customer) && flood.Hello(Address).Error is { } tooMany)
        {
            return HubAnswer.Refused<HelloView>(tooMany);
        }

        var hello = await greeting.Greet(known, visitorKey, ProtocolVersion, Aborted);
        if (!hello.IsSuccess)
        {
            return HubAnswer.From(hello);
        }

        if (known is null)
        {
            Identify(new(CallerKind.Visitor, hello.Value.Me.Id, Guid.Empty));
        }

        await groups.Join(Context.ConnectionId, Caller);
        if (Aborted.IsCancellationRequested)
        {
            groups.Leave(Context.ConnectionId); // it went while it was joining
        }

        return HubAnswer.From(hello);
    }

    public Task<HubAnswer<ConsoleView>> GetConsole() => Ask(new GetConsole(Caller));

    public async Task<HubAnswer<PreviewView>> Preview(string? chatId) =>
        HubAnswer.From(await previews.Open(Context.ConnectionId, Caller, Id(chatId), Aborted));

    public async Task<HubAnswer<Nothing>> LeavePreview(string? chatId)
    {
        await previews.Leave(Context.ConnectionId, Id(chatId), Aborted);
        return HubAnswer.From<Nothing>(Nothing.Value);
    }

    public async Task<HubAnswer<ChatView>> Accept(string? chatId)
    {
        var accepted = await _mediator.Send(new AcceptRequest(Caller, Id(chatId)), Aborted);
        return accepted.IsSuccess ? await GetChat(chatId) : HubAnswer.Refused<ChatView>(accepted.Error);
    }

    public Task<HubAnswer<Nothing>> Decline(string? chatId) => Ask(new DeclineRequest(Caller, Id(chatId)));

    public Task<HubAnswer<IReadOnlyList<StartableView>>> GetStartable(IReadOnlyList<string?>? personIds) => Ask(new GetStartable(Caller, personIds));

    public Task<HubAnswer<PeopleView>> GetPeople(string? kind, string? search, bool all) => Ask(new GetPeople(Caller, KindOf(kind), search, all));

    public async Task<HubAnswer<ChatView>> StartChat(string? requestId, StartInput? start)
    {
        if (flood.Request(Caller, Address).Error is { } tooMany)
        {
            return HubAnswer.Refused<ChatView>(tooMany);
        }

        var started = await _mediator.Send(new StartChat(Caller, Id(requestId), Id(start?.TargetId), start?.Text, start?.Ticket), Aborted);
        return started.IsSuccess ? await Ask(new GetChat(Caller, started.Value)) : HubAnswer.Refused<ChatView>(started.Error);
    }

    public Task<HubAnswer<IReadOnlyList<InvitableView>>> GetInvitable(string? chatId) => Ask(new GetInvitable(Caller, Id(chatId)));

    public async Task<HubAnswer<ChatView>> Invite(string? chatId, string? requestId, InviteInput? invitation)
    {
        var invited = await _mediator.Send(new InviteAgent(Caller, Id(chatId), Id(requestId), Id(invitation?.AgentId), invitation?.Text), Aborted);
        return invited.IsSuccess ? await Ask(new GetChat(Caller, invited.Value)) : HubAnswer.Refused<ChatView>(invited.Error);
    }

    public Task<HubAnswer<IReadOnlyList<MoveTargetView>>> GetMoveTargets(string? chatId) => Ask(new GetMoveTargets(Caller, Id(chatId)));

    public Task<HubAnswer<Nothing>> Move(string? chatId, string? channelId, bool stay) => Ask(new MoveChat(Caller, Id(chatId), Id(channelId), stay));

    public async Task<HubAnswer<Nothing>> Remind(string? chatId) =>
        flood.Reminder(Caller, Id(chatId)).Error is { } tooMany
            ? HubAnswer.Refused<Nothing>(tooMany)
            : await Ask(new RemindTarget(Caller, Id(chatId)));

    public Task<HubAnswer<ChatView>> GetChat(string? chatId) => Ask(new GetChat(Caller, Id(chatId)));

    public Task<HubAnswer<OfferView>> GetOffer() => Ask(new GetOffer(Caller, Caller.Kind == CallerKind.Visitor ? Integration : null));

    public async Task<HubAnswer<ChatView>> RequestChat(string? requestId, QuestionInput? question)
    {
        if (flood.Request(Caller, Address).Error is { } tooMany)
        {
            return HubAnswer.Refused<ChatView>(tooMany);
        }

        var requested = await _mediator.Send(new RequestChat(Caller, Id(requestId), question?.ToQuestion()), Aborted);
        return requested.IsSuccess ? await Ask(new GetChat(Caller, requested.Value)) : HubAnswer.Refused<ChatView>(requested.Error);
    }

    public async Task<HubAnswer<SentMessage>> SendMessage(string? chatId, string? clientMessageId, string? text) =>
        flood.Message(Caller).Error is { } tooMany
            ? HubAnswer.Refused<SentMessage>(tooMany)
            : await Ask(new SendMessage(Caller, Id(chatId), Id(clientMessageId), text));

    public async Task<HubAnswer<Nothing>> EditMessage(string? chatId, string? clientMessageId, string? text) =>
        flood.Message(Caller).Error is { } tooMany
            ? HubAnswer.Refused<Nothing>(tooMany)
            : await Ask(new EditMessage(Caller, Id(chatId), Id(clientMessageId), text));

    public Task<HubAnswer<Nothing>> DeleteMessage(string? chatId, string? clientMessageId) => Ask(new DeleteMessage(Caller, Id(chatId), Id(clientMessageId)));

    public Task<HubAnswer<LinePage>> GetLines(string? chatId, string? audience, long after, int limit) =>
        Ask(new GetLines(Caller, Id(chatId), AudienceOf(audience), after, limit));

    public Task<HubAnswer<LinePage>> GetLinesBefore(string? chatId, string? audience, long before, int limit) =>
        Ask(new GetLinesBefore(Caller, Id(chatId), AudienceOf(audience), before, limit));

    public Task<HubAnswer<Nothing>> MarkDelivered(string? chatId, long sequence) => Ask(new MoveCursor(Caller, Id(chatId), sequence, Read: false));

    public Task<HubAnswer<Nothing>> MarkRead(string? chatId, long sequence) => Ask(new MoveCursor(Caller, Id(chatId), sequence, Read: true));

    public async Task<HubAnswer<Nothing>> Typing(string? chatId)
    {
        var listeners = await _mediator.Send(new GetTypingListeners(Caller, Id(chatId)), Aborted);
        if (!listeners.IsSuccess)
        {
            return HubAnswer.Refused<Nothing>(listeners.Error);
        }

        var (name, agents, nameForCustomers, customers) = listeners.Value;
        if (agents.Count + customers.Count > 0 && flood.Typing(Caller, Id(chatId)))
        {
            pushes.To([.. agents.Select(GroupNames.Person)], client => client.Typing(Id(chatId), new(Caller.Id, name)));
            pushes.To([.. customers.Select(GroupNames.Person)], client => client.Typing(Id(chatId), new(Caller.Id, nameForCustomers)));
        }

        return HubAnswer.From<Nothing>(Nothing.Value);
    }

    public async Task<HubAnswer<ChatView>> Join(string? chatId, string? role)
    {
        var joined = await _mediator.Send(new JoinChat(Caller, Id(chatId), RoleOf(role)), Aborted);
        return joined.IsSuccess ? await GetChat(chatId) : HubAnswer.Refused<ChatView>(joined.Error);
    }

    public Task<HubAnswer<Nothing>> ChangeRole(string? chatId, string? role) => Ask(new ChangeRole(Caller, Id(chatId), RoleOf(role)));

    public Task<HubAnswer<Nothing>> Leave(string? chatId) => Ask(new LeaveChat(Caller, Id(chatId)));

    public Task<HubAnswer<Nothing>> SetPreferences(bool onlyMine, IReadOnlyList<string?>? myChannels) =>
        Ask(new SetPreferences(Caller, onlyMine, myChannels?.Select(Id).ToList()));

    public Task<HubAnswer<Nothing>> SetMonitoring(string? chatId, string? level) => Ask(new SetMonitoring(Caller, Id(chatId), LevelOf(level)));

    public Task<HubAnswer<Nothing>> Close(string? chatId) => Ask(new CloseChat(Caller, Id(chatId)));

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        groups.Leave(Context.ConnectionId);
        await previews.LeaveAll(Context.ConnectionId);
        await base.OnDisconnectedAsync(exception);
    }

    private string Integration => Context.GetHttpContext()!.Request.Query["integration"].ToString();

    private string Address => Context.GetHttpContext()!.Connection.RemoteIpAddress?.ToString() ?? "";

    /// <summary>What is no id becomes the empty one, which every command refuses.</summary>
    private static Guid Id(string? text) => Guid.TryParse(text, out var id) ? id : Guid.Empty;

    private static ParticipantRole? RoleOf(string? text) => text switch
    {
        "participant" => ParticipantRole.Participant,
        "observer" => ParticipantRole.Observer,
        _ => null,
    };

    private static MonitoringLevel? LevelOf(string? text) => text switch
    {
        "none" => MonitoringLevel.None,
        "customer" => MonitoringLevel.Customer,
        "all" => MonitoringLevel.All,
        _ => null,
    };

    private static PartyKind? KindOf(string? text) => text switch
    {
        "agents" => PartyKind.Agent,
        "customers" => PartyKind.Customer,
        _ => null,
    };

    private static Audience? AudienceOf(string? text) => text switch
    {
        "agents" => Audience.Agents,
        "customers" => Audience.Customers,
        _ => null,
    };
}
