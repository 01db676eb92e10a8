using Microsoft.EntityFrameworkCore;

namespace Presence.Infrastructure;

internal sealed class PresenceSqliteDbContext(DbContextOptions<PresenceSqliteDbContext> options) : PresenceDbContext(options);
