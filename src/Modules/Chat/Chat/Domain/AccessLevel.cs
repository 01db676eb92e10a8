namespace Chat.Domain;

/// <summary>What an agent may do in the channels of a group; a higher level includes the lower ones.</summary>
internal enum AccessLevel
{
    None,
    Observer,
    Participant,
    Owner,
}
