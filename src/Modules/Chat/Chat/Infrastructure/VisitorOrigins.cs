using System.Collections.Concurrent;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Web;
using Chat.Domain;
using Chat.Features;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Chat.Infrastructure;

/// <summary>Knows which websites may embed the chat; what was read counts for a second, so that a change counts within two.</summary>
internal sealed class VisitorOrigins(IServiceScopeFactory scopes, TimeProvider clock) : IVisitorOrigins
{
    private const int Capacity = 1_000;
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, Entry> _entries = new();

    public async Task<bool> IsAllowed(string integration, string origin, CancellationToken cancellationToken) =>
        WebOrigin.Normalise(origin) is { } normal && (await Origins(integration, cancellationToken)).Contains(normal);

    private async Task<IReadOnlyList<string>> Origins(string integration, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_entries.TryGetValue(integration, out var entry) && now - entry.ReadAt < Fresh)
        {
            return entry.Origins;
        }

        await using var scope = scopes.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetIntegration(Caller.System, integration), cancellationToken);
        if (_entries.Count >= Capacity)
        {
            _entries.Clear(); // made-up names must not fill the memory
        }

        return (_entries[integration] = new(now, found.Value?.AllowedOrigins ?? [])).Origins;
    }

    private sealed record Entry(DateTimeOffset ReadAt, IReadOnlyList<string> Origins);
}
