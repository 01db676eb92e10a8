using Chat.Features;
using Microsoft.EntityFrameworkCore;

namespace Chat.Infrastructure;

/// <summary>Numbers of all nodes from one PostgreSQL sequence.</summary>
internal sealed class SequenceNumbers(ChatDbContext db) : IConversationNumbers
{
    private const string Sql = $"select nextval('{ChatDbContext.Schema}.{ChatPostgresDbContext.Numbers}') as \"Value\"";

    public async Task<long> Next(CancellationToken cancellationToken) => (await db.Database.SqlQueryRaw<long>(Sql).ToListAsync(cancellationToken))[0];
}
