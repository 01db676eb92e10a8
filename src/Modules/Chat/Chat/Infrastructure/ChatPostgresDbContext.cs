using Microsoft.EntityFrameworkCore;

namespace Chat.Infrastructure;

internal sealed class ChatPostgresDbContext(DbContextOptions<ChatPostgresDbContext> options) : ChatDbContext(options)
{
    public const string Numbers = "conversation_numbers";

    /// <inheritdoc/>
    protected override void Configure(ModelBuilder model)
    {
        base.Configure(model);
        model.HasSequence<long>(Numbers);
    }
}
