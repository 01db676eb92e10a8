namespace BuildingBlocks.Infrastructure.Web;

/// <summary>Knows which websites may embed the chat; implemented by Chat, asked before a visitor's hub handshake.</summary>
public interface IVisitorOrigins
{
    /// <param name="integration">The id in the snippet.</param>
    /// <param name="origin">The browser's Origin header, such as <c>https://shop.example</c>.</param>
    /// <param name="cancellationToken">The request's.</param>
    Task<bool> IsAllowed(string integration, string origin, CancellationToken cancellationToken);
}
