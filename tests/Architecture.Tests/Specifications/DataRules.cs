using Architecture.Tests.Model;
using Architecture.Tests.Rules;

namespace Architecture.Tests.Specifications;

public sealed class Rule_13_only_the_pipeline_and_its_kin_write() : BoundaryRule(
    new Rule13OnlyThePipelineWrites(),
    Fixture.Types(13),
    "Alpha.Features.SavesByItself calls SaveChangesAsync in Handle",
    "Alpha.Features.DeletesAtOnce calls ExecuteDeleteAsync in Handle",
    "Alpha.Features.DoorJournal calls SaveChanges in Write",
    "Alpha.Infrastructure.DoorRepository calls ExecuteSqlAsync in Touch",
    "Host.Startup calls SaveChanges in get_Seed");

public sealed class Rule_17_each_module_has_one_model_of_its_own() : BoundaryRule(
    new Rule17OneModelPerModule(),
    Fixture.Types(17),
    "Alpha.Infrastructure.ReportsDbContext is a second model of Alpha",
    "Beta.Infrastructure.BetaDbContext lies in the schema alpha",
    "Beta has no sealed context for Postgres",
    "Alpha.Infrastructure.Mapping maps Beta.Contracts.Queries.Key",
    "Alpha.Features.RunsSql calls set_CommandText in Handle",
    "Alpha.Infrastructure.ForeignSql reads or writes \"beta\".\"keys\"");
