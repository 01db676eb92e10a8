namespace Chat.Domain;

/// <summary>Somebody who takes part in a conversation, or did.</summary>
internal sealed class Participant
{
    private Participant()
    {
    }

    internal Participant(Guid conversationId, Party party, ParticipantRole role, DateTimeOffset joinedAt)
    {
        (ConversationId, PersonId, Kind, Name, ShownAs, JoinedAt) = (conversationId, party.Id, party.Kind, party.Name, party.ShownAs, joinedAt);
        OnlyObserved = true;
        Take(role);
    }

    /// <summary>Somebody who is asked to take part.</summary>
    internal static Participant Invite(Guid conversationId, Party party, DateTimeOffset now) =>
        new(conversationId, party, ParticipantRole.Participant, now) { Active = false, Invited = true };

    public Guid ConversationId { get; private init; }

    public Guid PersonId { get; private init; }

    public PartyKind Kind { get; private init; }

    /// <summary>As shown when joining.</summary>
    public string Name { get; private init; } = "";

    /// <summary>What customers and public users read instead of the name; null: the name.</summary>
    public string? ShownAs { get; private set; }

    /// <summary>Takes part now; else has left.</summary>
    public bool Active { get; private set; }

    /// <summary>Was asked to take part, and has not said yes.</summary>
    public bool Invited { get; private set; }

    /// <summary>Only reads, and customers must not know of it.</summary>
    public bool Observes { get; private set; }

    /// <summary>Never wrote here nor could: customers never heard of them.</summary>
    public bool OnlyObserved { get; private set; }

    public DateTimeOffset JoinedAt { get; private init; }

    public Party Party => new(Kind, PersonId, Name, ShownAs);

    public string NameForCustomers => ShownAs ?? Name;

    public ParticipantRole Role => Observes ? ParticipantRole.Observer : ParticipantRole.Participant;

    /// <summary>May write while the conversation is open.</summary>
    public bool Writes => Active && !Observes;

    internal void Take(ParticipantRole role)
    {
        (Active, Invited, Observes) = (true, false, role == ParticipantRole.Observer);
        OnlyObserved &= Observes;
    }

    internal void ShowAs(string? name) => ShownAs = name;

    /// <summary>Asked once more after they have left.</summary>
    internal void Ask() => Invited = true;

    internal void ForgetInvitation() => Invited = false;

    internal void Leave() => Active = false;
}
