using Presence.Domain;

namespace Presence.Features;

/// <summary>What this node knows of everybody's presence now; held in memory.</summary>
internal interface IPresences
{
    /// <summary>Null for who was never seen.</summary>
    PersonPresence? Of(Guid personId);

    /// <summary>Everybody who is there in any way.</summary>
    IReadOnlyList<PersonPresence> SignedIn();

    /// <summary>An agent's availability was stored.</summary>
    void Put(Intention intention);
}
