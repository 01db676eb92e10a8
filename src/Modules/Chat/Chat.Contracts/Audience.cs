namespace Chat.Contracts;

/// <summary>Whose log of a conversation; each has a gap-free numbering of its own.</summary>
public enum Audience
{
    /// <summary>Agents see every line.</summary>
    Agents,

    /// <summary>Customer and public users never see an internal line, nor a hole where it stands.</summary>
    Customers,
}

/// <summary>What a line is.</summary>
public enum LineKind
{
    /// <summary>Written by somebody.</summary>
    Text,

    /// <summary>Told by the system, as code and arguments.</summary>
    System,
}
