using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

internal sealed class Rule02ModulesReferenceContractsOnly()
    : Rule(2, "A module references only its contracts, foreign contracts and building blocks")
{
    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("module project", code.Projects.Where(project => project.Module is not null), project =>
        [
            .. project.ProjectReferences.Where(reference => !IsContracts(reference) && !reference.StartsWith("src/BuildingBlocks/", StringComparison.Ordinal))
                .Select(reference => $"{project.Path} references {reference}"),
            // a plain assembly would be a way around the project references
            .. project.OtherReferences.Where(reference => reference.StartsWith("Reference ", StringComparison.Ordinal))
                .Select(reference => $"{project.Path} references the assembly {reference["Reference ".Length..]}"),
        ]);

    private static bool IsContracts(string project) => ProjectFile.Parse(project, "<Project/>").ContractsOf is not null;
}
