namespace Accounts.Domain;

/// <summary>What an agent may do beyond chatting; named and numbered as in the contracts.</summary>
internal enum Role
{
    Agent,
    Supervisor,
    Administrator,
}
