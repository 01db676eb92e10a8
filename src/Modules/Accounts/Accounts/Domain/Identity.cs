namespace Accounts.Domain;

/// <summary>What somebody is called, signs in with and is written to.</summary>
internal sealed record Identity(string Name, string Login, string Email);
