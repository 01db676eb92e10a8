namespace Chat.Domain;

/// <summary>Who somebody is in a conversation.</summary>
internal enum PartyKind
{
    /// <summary>Nobody: the product itself.</summary>
    System,

    /// <summary>Works in the console.</summary>
    Agent,

    /// <summary>A signed-in customer user.</summary>
    Customer,

    /// <summary>A public user of a website, known by a key.</summary>
    Visitor,
}

/// <summary>Somebody who acts in a conversation, under the name shown then.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Id">Who they are.</param>
/// <param name="Name">As agents read it.</param>
/// <param name="ShownAs">As customers and public users read it; null: the name.</param>
internal sealed record Party(PartyKind Kind, Guid Id, string Name, string? ShownAs = null);
