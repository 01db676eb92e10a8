namespace Accounts.Contracts;

/// <summary>The sign-ins that a demo offers on its sign-in pages; registered by the host when it runs one.</summary>
public interface IDemoSignIns
{
    /// <summary>In the order to show them; empty without demo data.</summary>
    IReadOnlyList<DemoSignIn> All { get; }
}

/// <summary>Somebody of the demo.</summary>
/// <param name="Kind">Which page they sign in at.</param>
/// <param name="Login">Their login.</param>
/// <param name="Password">Known to everybody: a demo runs on loopback addresses only.</param>
/// <param name="Name">Their name.</param>
/// <param name="Note">What can be tried as them.</param>
public sealed record DemoSignIn(PersonKind Kind, string Login, string Password, string Name, string Note);
