using Architecture.Tests.Approval;
using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

/// <summary>Stored outbox rows and other nodes speak yesterday's contracts, so a changed shape must be seen and wanted.</summary>
internal sealed class Rule14ContractsAreApproved() : Rule(14, "The contracts' shapes equal contracts.approved.txt")
{
    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("type in contracts", code.Contracts, _ => [])
            .And(new RuleReport(0, [.. LineDifference.Between(code.ApprovedContracts, ContractText.Of(code))]));
}
