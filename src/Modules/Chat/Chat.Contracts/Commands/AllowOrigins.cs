using BuildingBlocks.Contracts;
using BuildingBlocks.Results;

namespace Chat.Contracts.Commands;

/// <summary>Sets which websites may embed an integration; by administrators and the system. Running widgets of others are refused at their next connect.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="Integration">The id in the snippet, such as <c>default</c>.</param>
/// <param name="Origins">Such as <c>https://shop.example</c>: scheme, host, port, nothing else.</param>
public sealed record AllowOrigins(Caller Caller, string Integration, IReadOnlyList<string> Origins) : ICommand<Nothing>;
