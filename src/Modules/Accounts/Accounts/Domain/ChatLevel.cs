namespace Accounts.Domain;

/// <summary>What a membership allows in the channels of its group; named and numbered as in the contracts.</summary>
internal enum ChatLevel
{
    None,
    Observer,
    Participant,
    Owner,
}
