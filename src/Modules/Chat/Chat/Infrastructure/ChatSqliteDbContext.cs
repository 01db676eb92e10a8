using Microsoft.EntityFrameworkCore;

namespace Chat.Infrastructure;

internal sealed class ChatSqliteDbContext(DbContextOptions<ChatSqliteDbContext> options) : ChatDbContext(options);
