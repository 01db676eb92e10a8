using BuildingBlocks.Contracts;
using BuildingBlocks.Domain;
using BuildingBlocks.Infrastructure.Outbox;
using Chat.Contracts;
using Chat.Contracts.Events;
using Chat.Domain;
using Chat.Features;
using Chat.Infrastructure;

namespace Chat.Messaging;

/// <summary>What other modules are told.</summary>
internal sealed class ChatOutboxMap : IOutboxMap<ChatDbContext>
{
    public IEnumerable<IIntegrationEvent> Map(IDomainEvent domainEvent) => domainEvent switch
    {
        RequestMade made => [Requested(made.Conversation, made.Channel)],
        RequestAccepted { Conversation: var chat, By: var by } => [Accepted(chat, by)],
        RequestReturned { Conversation: var chat, Channel: var channel } => [Requested(chat, channel)],
        RequestReassigned { Conversation: var chat, Channel: var channel } => [Requested(chat, channel)],
        ConversationMoved { WhileWaiting: true, Conversation: var chat, To: var channel } => [Requested(chat, channel)],
        AgentInvited invited => [Invited(invited)],
        InvitationEnded { Conversation: var chat } => [new InvitationOver(chat.Id, chat.Turn)],
        RequestWaitsLong { Conversation: var chat } => [new RequestStillWaits(chat.Id, chat.Turn, chat.Warnings)],
        TargetReminded { Conversation: var chat } => [new TargetWasReminded(chat.Id, chat.TargetId!.Value)],
        ConversationEnded { Conversation: var chat } ended =>
            [new ConversationClosed(chat.Id, chat.Number, chat.ClosedBy!.Value.ToClosedBy(), ended.LastForAgents, ended.LastForCustomers, chat.ClosedAt!.Value)],
        PreferencesChanged { Preferences: var chosen } => [new ChannelPreferencesChanged(chosen.Id, chosen.OnlyMine, chosen.MyChannels, chosen.Version)],
        LinesAnnounced lines => [new ConversationActivity(lines.ConversationId, Audience.Agents, lines.From, lines.To, Kinds(lines))],
        _ => [],
    };

    private static ChatRequested Requested(Conversation chat, Channel channel) => new(
        chat.Id,
        chat.Number,
        chat.ToConversationKind(),
        channel.Id,
        channel.Name,
        channel.GroupId,
        chat.RequesterName,
        chat.RequestedAt,
        chat.TargetId,
        chat.Turn);

    private static ChatRequested Invited(AgentInvited invited) => new(
        invited.Conversation.Id,
        invited.Conversation.Number,
        invited.Conversation.ToConversationKind(),
        invited.Conversation.ChannelId,
        "",
        Guid.Empty,
        invited.By.Name,
        invited.At,
        invited.AgentId,
        invited.Conversation.Turn);

    private static ChatAccepted Accepted(Conversation chat, Party by) => by.Kind == PartyKind.Agent
        ? new(chat.Id, by.Id, by.Name, chat.AcceptedAt!.Value, chat.Turn)
        : new(chat.Id, chat.RequesterId, chat.RequesterName, chat.AcceptedAt!.Value, chat.Turn);

    private static IReadOnlyList<LineKind> Kinds(LinesAnnounced lines) =>
        [.. lines.HoldsText ? [LineKind.Text] : Array.Empty<LineKind>(), .. lines.HoldsSystem ? [LineKind.System] : Array.Empty<LineKind>()];
}
