namespace Accounts.Domain;

/// <summary>The kinds of people who sign in; named and numbered as in the contracts.</summary>
internal enum PersonKind
{
    Agent,
    Customer,
}
