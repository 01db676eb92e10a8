using System.Security.Cryptography;
using BuildingBlocks.Domain;

namespace Chat.Domain;

/// <summary>A public user of a website, recognised by a secret of which only the hash is stored.</summary>
internal sealed class Visitor : AggregateRoot
{
    private Visitor()
    {
    }

    public byte[] SecretHash { get; private init; } = [];

    /// <summary>As given with the last request.</summary>
    public string? Name { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>A new visitor.</summary>
    /// <param name="key">Their new key.</param>
    /// <param name="now">When.</param>
    public static Visitor Register(VisitorKey key, DateTimeOffset now) => new() { Id = key.VisitorId, SecretHash = Hash(key), CreatedAt = now };

    /// <summary>Whether the key is theirs; takes as long for a wrong one.</summary>
    public bool Owns(VisitorKey key) => CryptographicOperations.FixedTimeEquals(SecretHash, Hash(key));

    /// <summary>Takes the name given with a request.</summary>
    public void CallThemselves(string name) => Name = name;

    private static byte[] Hash(VisitorKey key) => SHA256.HashData(key.Secret);
}
