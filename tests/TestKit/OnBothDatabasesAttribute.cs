using System.Reflection;
using BuildingBlocks.Infrastructure.Persistence;
using Xunit.Sdk;

namespace TestKit;

/// <summary>Runs a theory once on SQLite and once on PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnBothDatabasesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Sqlite], [DatabaseKind.Postgres]];
}
