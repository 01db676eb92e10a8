using BuildingBlocks.Contracts;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>Hears of every hub connection of this node; implemented by Presence. Must be quick and must not throw.</summary>
public interface IConnectionSink
{
    /// <summary>A connection is known to belong to <paramref name="caller"/>.</summary>
    void Connected(string connectionId, Caller caller);

    /// <summary>Its user did something.</summary>
    void Active(string connectionId);

    /// <summary>It is gone.</summary>
    /// <param name="connectionId">The connection.</param>
    /// <param name="clean">True when it was closed, by its window or by us; false when it broke off and may come back as another one.</param>
    void Disconnected(string connectionId, bool clean);
}
