using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Presence.Domain;

namespace Presence.Infrastructure;

/// <summary>Fills the board at start: with the stored intentions, then with what the other nodes know.</summary>
internal sealed class LoadIntentions(IServiceScopeFactory scopes, PresenceBoard board) : IStartupWork
{
    public async Task Run(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PresenceDbContext>();
        board.Restore(await db.Availabilities.AsNoTracking().Select(a => new Intention(a.Id, a.Availability, a.Revision)).ToListAsync(cancellationToken));
        board.Join();
    }
}
