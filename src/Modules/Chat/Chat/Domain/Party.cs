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
internal sealed record Party(PartyKind Kind, Guid Id, string Name);
