using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

internal sealed class Rule03ContractsReferenceTheirBaseOnly() : Rule(3, "Contracts reference only BuildingBlocks.Contracts")
{
    private const string Base = "src/BuildingBlocks/BuildingBlocks.Contracts/BuildingBlocks.Contracts.csproj";

    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("contracts project", code.Projects.Where(project => project.ContractsOf is not null), project =>
            project.ProjectReferences.Where(reference => reference != Base).Concat(project.OtherReferences)
                .Select(reference => $"{project.Path} references {reference}"));
}
