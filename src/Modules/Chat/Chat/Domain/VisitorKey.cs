using System.Buffers.Text;
using System.Security.Cryptography;

namespace Chat.Domain;

/// <summary>What a visitor's browser keeps: <c>id.secret</c>, a UUID and 256 random bits.</summary>
internal sealed record VisitorKey(Guid VisitorId, byte[] Secret)
{
    private const int SecretBytes = 32;

    /// <summary>A key nobody has.</summary>
    public static VisitorKey Create() => new(Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>Reads a key; null when it is none.</summary>
    public static VisitorKey? Parse(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !Guid.TryParseExact(text.AsSpan(0, dot), "D", out var id))
        {
            return null;
        }

        var secret = text.AsSpan(dot + 1);
        return Base64Url.IsValid(secret, out var length) && length == SecretBytes ? new(id, Base64Url.DecodeFromChars(secret)) : null;
    }

    /// <summary>What the browser keeps.</summary>
    public override string ToString() => $"{VisitorId:D}.{Base64Url.EncodeToString(Secret)}";
}
