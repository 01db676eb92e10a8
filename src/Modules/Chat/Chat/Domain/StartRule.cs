using BuildingBlocks.Results;

namespace Chat.Domain;

/// <summary>What decides whether one person can be asked for a chat.</summary>
/// <param name="ChatIsOn">Chat is switched on.</param>
/// <param name="DirectionIsOn">Agents may ask people of this kind.</param>
/// <param name="IsSelf">The viewer asks for themselves.</param>
/// <param name="MayStart">The viewer is in the group that may start chats.</param>
/// <param name="MayReceive">The target is in the group that may receive them; customer users always may.</param>
/// <param name="IsReachable">The target is signed in, and active or away; an agent who takes internal chats only is.</param>
internal sealed record StartFacts(bool ChatIsOn, bool DirectionIsOn, bool IsSelf, bool MayStart, bool MayReceive, bool IsReachable);

/// <summary>The one rule behind every chat icon, link and start of a chat with a named person.</summary>
internal static class StartRule
{
    /// <summary>Why the viewer can't start a chat with the target; null: they can.</summary>
    public static Error? Refusal(StartFacts facts) => facts switch
    {
        { ChatIsOn: false } => ChatErrors.Inactive,
        { IsSelf: true } => ChatErrors.StartWithSelf,
        { DirectionIsOn: false } => ChatErrors.DirectionOff,
        { MayStart: false } => ChatErrors.MayNotStart,
        { MayReceive: false } => ChatErrors.MayNotReceive,
        { IsReachable: false } => ChatErrors.NotReachable,
        _ => null,
    };
}
