using BuildingBlocks.Domain;

namespace Chat.Domain;

/// <summary>Somebody asks for a chat.</summary>
internal sealed record RequestMade(Conversation Conversation, Channel Channel) : IDomainEvent;

/// <summary>An agent, or whom it was addressed to, took a request.</summary>
internal sealed record RequestAccepted(Conversation Conversation, Party By) : IDomainEvent;

/// <summary>An agent is asked into a chat among agents.</summary>
internal sealed record AgentInvited(Conversation Conversation, Party By, Guid AgentId, DateTimeOffset At) : IDomainEvent;

/// <summary>Who was asked into a chat among agents said yes or no, or nothing in time.</summary>
internal sealed record InvitationEnded(Conversation Conversation, Guid AgentId) : IDomainEvent;

/// <summary>A conversation belongs to another channel now.</summary>
/// <param name="Conversation">Waiting or open.</param>
/// <param name="From">Its channel before.</param>
/// <param name="To">Its channel now.</param>
/// <param name="WhileWaiting">Nobody had accepted it.</param>
internal sealed record ConversationMoved(Conversation Conversation, Guid From, Channel To, bool WhileWaiting) : IDomainEvent;

/// <summary>A chat waits again.</summary>
/// <param name="Conversation">Waiting.</param>
/// <param name="Channel">Its channel.</param>
/// <param name="GoneIds">The agents who were in it.</param>
internal sealed record RequestReturned(Conversation Conversation, Channel Channel, IReadOnlyList<Guid> GoneIds) : IDomainEvent;

/// <summary>A request of a channel has waited longer than it should.</summary>
internal sealed record RequestWaitsLong(Conversation Conversation) : IDomainEvent;

/// <summary>Whom a request is addressed to shall notice it again.</summary>
internal sealed record TargetReminded(Conversation Conversation) : IDomainEvent;

/// <summary>An agent joined, left or took another role.</summary>
/// <param name="Conversation">Open.</param>
/// <param name="AgentId">Who.</param>
/// <param name="ForCustomers">Customers know of it; else it is about an observer.</param>
internal sealed record ParticipantsChanged(Conversation Conversation, Guid AgentId, bool ForCustomers) : IDomainEvent;

/// <summary>A conversation is over.</summary>
/// <param name="Conversation">Closed by now.</param>
/// <param name="LastForAgents">The last number of the agents' log.</param>
/// <param name="LastForCustomers">The last number of the customers' log.</param>
/// <param name="WasAccepted">False: the request was withdrawn.</param>
internal sealed record ConversationEnded(Conversation Conversation, long LastForAgents, long LastForCustomers, bool WasAccepted) : IDomainEvent;

/// <summary>An agent monitors a chat in another way.</summary>
internal sealed record MonitoringChanged(Guid ConversationId, Guid PersonId, MonitoringLevel Level) : IDomainEvent;

/// <summary>The way of a conversation into a ticket went on.</summary>
internal sealed record HandOffShown(Guid ConversationId) : IDomainEvent;

/// <summary>New lines of one commit.</summary>
/// <param name="ConversationId">Where.</param>
/// <param name="WhileWaiting">Nobody has accepted yet.</param>
/// <param name="Lines">In order; the log head adds to it until the commit.</param>
internal sealed record LinesAdded(Guid ConversationId, bool WhileWaiting, List<Line> Lines) : IDomainEvent;

/// <summary>Other modules are to know of new lines, in the agents' numbering.</summary>
internal sealed record LinesAnnounced(Guid ConversationId, long From, long To, bool HoldsText, bool HoldsSystem) : IDomainEvent;

/// <summary>Somebody got or read more.</summary>
internal sealed record CursorMoved(Guid ConversationId, Guid PersonId) : IDomainEvent;

/// <summary>An agent wants to see of other channels.</summary>
internal sealed record PreferencesChanged(ChatPreferences Preferences) : IDomainEvent;

/// <summary>What an agent may do is another now.</summary>
internal sealed record RightsChanged(Guid PersonId) : IDomainEvent;

/// <summary>There is a new channel.</summary>
internal sealed record ChannelCreated(Guid ChannelId) : IDomainEvent;

/// <summary>Something else is decided about a channel.</summary>
internal sealed record ChannelChanged(Guid ChannelId) : IDomainEvent;

/// <summary>The channel of a request that waits is served by another group.</summary>
internal sealed record RequestReassigned(Conversation Conversation, Channel Channel) : IDomainEvent;
