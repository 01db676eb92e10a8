using Microsoft.EntityFrameworkCore;

namespace Notifications.Infrastructure;

internal sealed class NotificationsSqliteDbContext(DbContextOptions<NotificationsSqliteDbContext> options) : NotificationsDbContext(options);
