using BuildingBlocks.Domain;

namespace Presence.Domain;

/// <summary>What an agent intends to take; kept over sign-outs, <see cref="Availability.All"/> until chosen otherwise.</summary>
internal sealed class AgentAvailability : AggregateRoot
{
    public AgentAvailability(Guid id) => Id = id;

    public Availability Availability { get; private set; } = Availability.All;

    /// <summary>Counts the changes; tells a late event from a new one.</summary>
    public int Revision { get; private set; }

    /// <summary>Choosing what holds already is no change.</summary>
    public void Choose(Availability availability)
    {
        if (Availability == availability)
        {
            return;
        }

        Availability = availability;
        Revision++;
        Raise(new AvailabilityWasChosen(new Intention(Id, availability, Revision)));
    }
}
