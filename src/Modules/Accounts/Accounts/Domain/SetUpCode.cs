using System.Security.Cryptography;
using System.Text;

namespace Accounts.Domain;

/// <summary>The one-time code that proves that who sets an installation up can read its output: XXXX-XXXX, 40 random bits.</summary>
internal sealed class SetUpCode
{
    // letters and digits that nobody mistakes for each other when reading them off a screen
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 8;

    private readonly string _characters;

    private SetUpCode(string characters) => _characters = characters;

    /// <summary>As it is shown.</summary>
    public string Text => string.Join('-', _characters.Chunk(Length / 2).Select(part => new string(part)));

    /// <summary>As it is stored.</summary>
    public string Hash => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(_characters)));

    public static SetUpCode New() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>A code as typed: in any case, with or without dash and blanks.</summary>
    public static SetUpCode Typed(string code) => new(new string([.. code.Where(char.IsLetterOrDigit)]).ToUpperInvariant());

    public bool Matches(string hash) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(hash));
}
