using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

/// <summary>Contexts without a database behind them, configured as the module registration does.</summary>
internal static class DesignTime
{
    public static ModuleDbContext Create(Type context)
    {
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(context))!;
        var module = context.Assembly.GetName().Name!.ToLowerInvariant();
        if (context.Name.Contains("Postgres", StringComparison.Ordinal))
        {
            builder.UseNpgsql("Host=design", postgres => postgres.MigrationsHistoryTable("__ef_migrations", module));
        }
        else
        {
            builder.UseSqlite("Data Source=design", sqlite => sqlite.MigrationsHistoryTable("__ef_migrations"));
        }

        return (ModuleDbContext)Activator.CreateInstance(context, builder.Options)!;
    }
}
