namespace Accounts.Contracts;

/// <summary>The kinds of people who sign in.</summary>
public enum PersonKind
{
    /// <summary>Works in the console.</summary>
    Agent,

    /// <summary>Uses the portal.</summary>
    Customer,
}
