using System.ComponentModel.DataAnnotations.Schema;
using BuildingBlocks.Domain;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;

namespace Broken.Rule07.Alpha.Domain
{
    internal sealed record DoorOpened(Guid Id) : IDomainEvent;

    internal sealed class Door : AggregateRoot
    {
        private static readonly Error Locked = new("alpha.locked", ErrorKind.Conflict, "It is locked.");

        [NotMapped]
        public List<string> Visitors { get; } = [];

        public Result Open(bool locked)
        {
            if (locked)
            {
                return Locked;
            }

            Raise(new DoorOpened(Id));
            return Result.Success;
        }
    }

    internal sealed class KnowsTheDatabase
    {
        public Func<string> Hidden() => () => typeof(DbContext).Name; // only seen inside the lambda
    }

    internal sealed class KnowsTheClock
    {
        public DateTimeOffset Now(TimeProvider clock) => clock.GetUtcNow();
    }

    internal sealed class KnowsItsOwnLayers
    {
        public List<Features.OpenDoor> Waiting { get; } = []; // only seen in a generic argument
    }

    internal sealed class KnowsContracts : IEquatable<Contracts.Events.DoorWasOpened>
    {
        public bool Equals(Contracts.Events.DoorWasOpened? other) => false;
    }
}

namespace Broken.Rule07.Alpha.Features
{
    internal sealed record OpenDoor(Guid Id);
}

namespace Broken.Rule07.Alpha.Contracts.Events
{
    public sealed record DoorWasOpened(Guid Id);
}
