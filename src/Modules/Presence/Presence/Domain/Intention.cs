namespace Presence.Domain;

/// <summary>An agent's stored availability, as nodes tell each other of it; an older revision is ignored.</summary>
internal sealed record Intention(Guid PersonId, Availability Availability, int Revision);
