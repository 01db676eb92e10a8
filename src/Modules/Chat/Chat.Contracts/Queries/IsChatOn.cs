using BuildingBlocks.Contracts;

namespace Chat.Contracts.Queries;

/// <summary>Whether chat is switched on; from memory. Anybody may know.</summary>
/// <param name="Caller">Who asks.</param>
[NoInput]
public sealed record IsChatOn(Caller Caller) : IQuery<ChatSwitch>;

/// <param name="IsOn">False: no entry, no icon, no launcher.</param>
public sealed record ChatSwitch(bool IsOn);
