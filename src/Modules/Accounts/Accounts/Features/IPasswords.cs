namespace Accounts.Features;

/// <summary>Hashes passwords, slowly on purpose.</summary>
internal interface IPasswords
{
    string Hash(string password);

    /// <summary>False for a null hash, after the time a real one takes: nobody learns from the clock who has an account.</summary>
    bool Matches(string? hash, string password);
}
