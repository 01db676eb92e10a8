using BuildingBlocks.Domain;
using BuildingBlocks.Results;

namespace BuildingBlocks.Tests.Probe;

public sealed class Counter : AggregateRoot
{
    public static readonly Error TooHigh = new("probe.too-high", ErrorKind.Conflict, "The counter stops at 10.");

    public Counter(Guid id) => Id = id;

    public int Value { get; private set; }

    public int Echoes { get; private set; }

    public Result Add(int amount)
    {
        if (Value + amount > 10)
        {
            return TooHigh;
        }

        Value += amount;
        Raise(new Grew(Id, Value));
        return Result.Success;
    }

    public void Echo() => Echoes++;
}

public sealed record Grew(Guid CounterId, int Value) : IDomainEvent;
