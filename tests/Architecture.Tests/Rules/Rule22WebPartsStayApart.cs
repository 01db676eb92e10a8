using System.Text.Json;
using System.Text.RegularExpressions;
using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

internal sealed partial class Rule22WebPartsStayApart() : Rule(22, "A module's Web imports only BuildingBlocks/Web, no other module's")
{
    private const string Scope = "@chatmonolith/";
    private const string Kit = "@chatmonolith/kit";

    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("import in a module's web part", code.WebFiles.SelectMany(Imports), import =>
            IsAllowed(import.File, import.Target) ? [] : [$"{import.File.Path} imports {import.Target}"]);

    private static bool IsAllowed(WebFile file, string target)
    {
        var module = file.Path.Split('/')[2];
        if (target.StartsWith('.'))
        {
            var path = Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(file.Path)!, target)).TrimStart('/');
            return Names.Inside(path, $"src/Modules/{module}/Web") || Names.Inside(path, "src/BuildingBlocks/Web");
        }

        return !target.StartsWith(Scope, StringComparison.Ordinal)
            || Names.Inside(target, Kit) || Names.Inside(target, Scope + module.ToLowerInvariant());
    }

    private static IEnumerable<(WebFile File, string Target)> Imports(WebFile file) =>
        (file.Path.EndsWith(".json", StringComparison.Ordinal) ? Dependencies(file.Text) : ImportLines().Matches(file.Text).Select(match => match.Groups["target"].Value))
            .Select(target => (file, target));

    private static IEnumerable<string> Dependencies(string package)
    {
        using var json = JsonDocument.Parse(package);
        return [.. json.RootElement.EnumerateObject().Where(member => member.Name.EndsWith("ependencies", StringComparison.Ordinal))
            .SelectMany(member => member.Value.EnumerateObject()).Select(dependency => dependency.Name)];
    }

    /// <summary><c>import … from 'x'</c>, <c>export … from 'x'</c>, <c>import 'x'</c> and <c>import('x')</c>.</summary>
    [GeneratedRegex("""(?:\b(?:import|export)\b[^'"`;]*?\bfrom|\bimport)\s*\(?\s*['"`](?<target>[^'"`]+)['"`]""")]
    private static partial Regex ImportLines();
}
