namespace Accounts.Contracts;

/// <summary>What an agent may do beyond chatting.</summary>
public enum Role
{
    /// <summary>Works with chats and tickets.</summary>
    Agent,

    /// <summary>Also looks after other agents.</summary>
    Supervisor,

    /// <summary>Also administers the installation.</summary>
    Administrator,
}
