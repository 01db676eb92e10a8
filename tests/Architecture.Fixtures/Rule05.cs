namespace Broken.Rule05.Alpha
{
    public sealed class AlphaModule;

    public sealed class BetaModule; // the name of another module's class
}

namespace Broken.Rule05.Alpha.Features
{
    public sealed record OpenDoor(Guid Id);

    internal sealed record CloseDoor(Guid Id);
}

namespace Broken.Rule05.Alpha.Contracts.Events
{
    public sealed record DoorOpened(Guid Id);
}
