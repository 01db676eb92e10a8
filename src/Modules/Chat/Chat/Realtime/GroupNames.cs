using Chat.Contracts;
using Chat.Domain;

namespace Chat.Realtime;

/// <summary>The names of the hub's groups.</summary>
internal static class GroupNames
{
    /// <summary>Who takes part in a conversation, by audience: an internal line can't reach a customer.</summary>
    public static string Conversation(Guid id, Audience audience) => $"chat:{id:N}:{(audience == Audience.Agents ? "agents" : "customers")}";

    /// <summary>Connections that preview a waiting request.</summary>
    public static string Lookers(Guid conversationId) => $"chat:{conversationId:N}:lookers";

    /// <summary>Agents who may accept the requests of a channel.</summary>
    public static string Owners(Guid channelId) => $"channel:{channelId:N}:owners";

    /// <summary>Who may accept a request; of a customer user no window listens to such lists.</summary>
    public static string Askable(Conversation request) => request.TargetId is { } targetId ? Person(targetId) : Owners(request.ChannelId);

    /// <summary>Agents who may see the overview of a channel.</summary>
    public static string Observers(Guid channelId) => $"channel:{channelId:N}:observers";

    /// <summary>All windows of a person or visitor.</summary>
    public static string Person(Guid id) => $"person:{id:N}";
}
