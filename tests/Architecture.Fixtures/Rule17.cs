using System.Data.Common;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Broken.Rule17.Alpha.Infrastructure
{
    internal sealed record Door(Guid Id);

    internal abstract class AlphaDbContext(DbContextOptions options) : ModuleDbContext(options)
    {
        public override string Module => "alpha";

        protected override void Configure(ModelBuilder model) => model.Entity<Door>();
    }

    internal sealed class AlphaSqliteDbContext(DbContextOptions options) : AlphaDbContext(options);

    internal sealed class AlphaPostgresDbContext(DbContextOptions options) : AlphaDbContext(options);

    internal sealed class ReportsDbContext(DbContextOptions options) : DbContext(options);

    internal static class Mapping
    {
        public static void Keys(EntityTypeBuilder<Door> door) => door.HasOne<Beta.Contracts.Queries.Key>();
    }

    internal sealed class OwnSql(DbContext db)
    {
        public IQueryable<Door> Doors() => db.Set<Door>().FromSqlRaw("select * from \"alpha\".doors for update");
    }

    internal sealed class ForeignSql(DbContext db)
    {
        public IQueryable<Door> Keys() => db.Set<Door>().FromSqlRaw("select d.* from alpha.doors d join \"beta\".\"keys\" k on k.id = d.id");
    }
}

namespace Broken.Rule17.Alpha.Features
{
    internal sealed class RunsSql
    {
        public async Task Handle(DbCommand command)
        {
            await Task.Yield();
            command.CommandText = "select 1";
        }
    }
}

namespace Broken.Rule17.Beta.Infrastructure
{
    internal abstract class BetaDbContext(DbContextOptions options) : ModuleDbContext(options)
    {
        public override string Module => "alpha"; // copied

        protected override void Configure(ModelBuilder model)
        {
        }
    }

    internal sealed class BetaSqliteDbContext(DbContextOptions options) : BetaDbContext(options);
}

namespace Broken.Rule17.Beta.Contracts.Queries
{
    public sealed record Key(Guid Id);
}
