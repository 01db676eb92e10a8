using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

internal sealed class Rule13OnlyThePipelineWrites() : Rule(13, "Only pipeline, journal, relay, jobs, sweepers and migrations write")
{
    private static readonly string[] Writes = ["SaveChanges", "ExecuteSql", "ExecuteUpdate", "ExecuteDelete", "ExecuteNonQuery"];

    // Pipeline, relay and jobs are building blocks. Outside of them only these write, all in Infrastructure:
    private static readonly string[] Writers =
    [
        "Journal", // Chat stores the lines of many conversations in one transaction
        "Sweeper", // removes what has expired
        "Migrator", // brings data from one shape to the next
    ];

    // ASP.NET stores its data-protection keys through this interface, without a command.
    private const string KeyStore = "Microsoft.AspNetCore.DataProtection.Repositories.IXmlRepository";

    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("caller of SaveChanges", code.Types.Where(type => Calls(type).Any()), type =>
            type.IsBuildingBlock || MayWrite(type)
                ? [] : Calls(type).Select(call => $"{type} calls {call.To.Name} in {call.Writer}").Distinct());

    private static IEnumerable<Call> Calls(CodeType type) =>
        type.Calls.Where(call => Writes.Any(name => call.To.Name.StartsWith(name, StringComparison.Ordinal)));

    private static bool MayWrite(CodeType type) => type.Folder == "Infrastructure"
        && (Writers.Any(name => type.Name.EndsWith(name, StringComparison.Ordinal))
            || type.Definition.Interfaces.Any(implemented => implemented.InterfaceType.FullName == KeyStore));
}
