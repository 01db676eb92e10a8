using BuildingBlocks.Contracts;

namespace Broken.Rule14.Alpha.Contracts.Events
{
    /// <summary>The specification approves this shape with other members.</summary>
    [WireName("alpha.door-opened.v1")]
    public sealed record DoorOpened(Guid Id, string? By, IReadOnlyList<string> Guests, DateTimeOffset? ClosesAt, DoorKind Kind) : IIntegrationEvent;

    public enum DoorKind
    {
        Front,
        Back = 3,
    }
}

namespace Broken.Rule14.Alpha.Contracts.Queries
{
    [NoInput]
    public sealed record GetDoor(Caller Caller, Guid Id) : IQuery<IReadOnlyDictionary<string, int[]>>
    {
        public string? Hint { get; init; }
    }
}
