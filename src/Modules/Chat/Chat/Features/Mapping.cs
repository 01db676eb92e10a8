using BuildingBlocks.Contracts;
using Chat.Contracts;
using Chat.Domain;

namespace Chat.Features;

/// <summary>The domain's words in those of the contracts.</summary>
internal static class Mapping
{
    public static PartyKind ToPartyKind(this CallerKind kind) => kind switch
    {
        CallerKind.Agent => PartyKind.Agent,
        CallerKind.Customer => PartyKind.Customer,
        CallerKind.Visitor => PartyKind.Visitor,
        _ => PartyKind.System,
    };

    public static CallerKind ToCallerKind(this PartyKind kind) => kind switch
    {
        PartyKind.Agent => CallerKind.Agent,
        PartyKind.Customer => CallerKind.Customer,
        PartyKind.Visitor => CallerKind.Visitor,
        _ => CallerKind.System,
    };

    public static ConversationKind ToConversationKind(this Conversation conversation) => KindOf(conversation.RequesterKind, conversation.TargetKind);

    /// <summary>Who stands on the other side of the agents, if anybody does.</summary>
    public static ConversationKind KindOf(PartyKind requester, PartyKind? target) =>
        requester == PartyKind.Visitor ? ConversationKind.Public
        : requester == PartyKind.Customer || target == PartyKind.Customer ? ConversationKind.Customer
        : ConversationKind.Internal;

    public static ClosedBy ToClosedBy(this ConversationEnd end) => end switch
    {
        ConversationEnd.Agent => ClosedBy.Agent,
        ConversationEnd.Requester => ClosedBy.Requester,
        ConversationEnd.Withdrawn => ClosedBy.Withdrawn,
        ConversationEnd.Declined => ClosedBy.Declined,
        ConversationEnd.NotAnswered => ClosedBy.NotAnswered,
        ConversationEnd.SwitchedOff => ClosedBy.SwitchedOff,
        _ => ClosedBy.Ticket,
    };
}
