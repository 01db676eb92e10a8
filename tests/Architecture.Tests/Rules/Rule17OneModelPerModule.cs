using System.Text.RegularExpressions;
using Architecture.Tests.Model;
using Mono.Cecil.Cil;

namespace Architecture.Tests.Rules;

internal sealed partial class Rule17OneModelPerModule()
    : Rule(17, "One model per module, in its own schema, without keys to others; raw SQL only in Infrastructure and on own tables")
{
    private static readonly string[] Engines = ["Sqlite", "Postgres"];
    private static readonly string[] RawSql = ["FromSql", "SqlQuery", "ExecuteSql", "set_CommandText"];

    public override RuleReport Check(Codebase code)
    {
        var hierarchy = code.Hierarchy;
        var contexts = code.Product.Where(type => hierarchy.Is(type, Known.DbContext)).ToList();
        return RuleReport.Of("module with a model", contexts.Select(type => type.Owner).Distinct(), module =>
                OneModel(module, [.. contexts.Where(type => type.Owner == module)], hierarchy))
            .And(RuleReport.Of("type that maps tables", code.ModuleCode.Where(type => Maps(type, hierarchy)), Keys))
            .And(new RuleReport(0, [.. code.Product.SelectMany(Sql)]))
            .And(new RuleReport(0, [.. code.ModuleCode.SelectMany(type => ForeignTables(type, code))]));
    }

    private static IEnumerable<string> OneModel(string module, List<CodeType> contexts, Hierarchy hierarchy)
    {
        var expected = $"{module}.Infrastructure.{module}DbContext";
        var model = contexts.Find(type => type.FullName == expected);
        return
        [
            .. model is { Definition.IsAbstract: true } && hierarchy.Is(model, Known.ModuleDbContext) ? [] : new[] { $"{expected} is no abstract ModuleDbContext" },
            .. model is not null && Schema(model) != Lower(module) ? [$"{model} lies in the schema {Schema(model)}"] : Array.Empty<string>(),
            .. Engines.Where(engine => !contexts.Exists(type => type.Definition.IsSealed && type.Name == $"{module}{engine}DbContext")).Select(engine => $"{module} has no sealed context for {engine}"),
            .. contexts.Where(type => type != model && !hierarchy.Of(type.Definition).Any(ancestor => type.NameOf(ancestor) == expected)).Select(type => $"{type} is a second model of {module}"),
        ];
    }

    private static string? Schema(CodeType context) => context.Definition.Methods.Where(method => method.Name == "get_Module")
        .SelectMany(method => method.Body.Instructions).Where(instruction => instruction.OpCode == OpCodes.Ldstr).Select(instruction => (string)instruction.Operand).FirstOrDefault();

    private static bool Maps(CodeType type, Hierarchy hierarchy) =>
        hierarchy.Is(type, Known.DbContext) || type.UsesUnder("Microsoft.EntityFrameworkCore.Metadata.Builders").Any();

    private static IEnumerable<string> Keys(CodeType type) => new[] { "Events", "Commands", "Queries" }.SelectMany(type.ForeignContracts)
        .Select(use => $"{type} maps {use}");

    private static IEnumerable<string> Sql(CodeType type) => type.Folder == "Infrastructure" ? [] :
        type.Calls.Where(call => RawSql.Any(name => call.To.Name.StartsWith(name, StringComparison.Ordinal)))
            .Select(call => $"{type} calls {call.To.Name} in {call.Writer}").Distinct();

    private static IEnumerable<string> ForeignTables(CodeType type, Codebase code)
    {
        var foreign = code.ModuleCode.Select(other => other.Owner).Distinct().Where(module => module != type.Owner).Select(Lower).ToList();
        return type.Parts.SelectMany(part => part.Methods).Where(method => method.HasBody).SelectMany(method => method.Body.Instructions)
            .Select(instruction => instruction.Operand).OfType<string>().SelectMany(text => Tables().Matches(text))
            .Where(match => foreign.Contains(match.Groups["schema"].Value.ToLowerInvariant())).Select(match => $"{type} reads or writes {match.Groups["table"].Value}");
    }

    private static string Lower(string module) => module.ToLowerInvariant();

    [GeneratedRegex("""\b(from|join|into|update|table)\s+(?<table>"?(?<schema>\w+)"?\."?\w+"?)""", RegexOptions.IgnoreCase)]
    private static partial Regex Tables();
}
