using Microsoft.EntityFrameworkCore;

namespace Notifications.Infrastructure;

internal sealed class NotificationsPostgresDbContext(DbContextOptions<NotificationsPostgresDbContext> options) : NotificationsDbContext(options);
