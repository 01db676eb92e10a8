namespace BuildingBlocks.Infrastructure.Settings;

/// <summary>What administrators decided last about one part of a module; from memory.</summary>
/// <typeparam name="T">A record whose properties have their defaults.</typeparam>
public interface ISettings<out T>
{
    /// <summary>As stored last, as far as this node knows.</summary>
    T Current { get; }

    /// <summary>Another one is current on this node.</summary>
    event Action? Changed;
}
