using Microsoft.EntityFrameworkCore;

namespace Presence.Infrastructure;

internal sealed class PresencePostgresDbContext(DbContextOptions<PresencePostgresDbContext> options) : PresenceDbContext(options);
