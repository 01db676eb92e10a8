using Architecture.Tests.Approval;
using Architecture.Tests.Model;
using Architecture.Tests.Rules;

namespace Architecture.Tests.Specifications;

public sealed class Rule_14_contracts_keep_their_approved_shape() : BoundaryRule(
    new Rule14ContractsAreApproved(),
    Fixture.Types(14) with
    {
        ApprovedContracts =
            """
            Alpha.Contracts.Events.DoorKind enum
              Front = 0
              Back = 1
            Alpha.Contracts.Events.DoorOpened : IIntegrationEvent [WireName alpha.door-opened.v1]
              string By
              Guid Id
              IReadOnlyList<string> Guests
              DateTimeOffset? ClosesAt
              DoorKind Kind
            Alpha.Contracts.Queries.GetDoor : IQuery<IReadOnlyDictionary<string, int[]>> [NoInput]
              Caller Caller
              Guid Id
              string? Hint
            Alpha.Contracts.Queries.GetWindow : IQuery<Nothing>
              Caller Caller
            """,
    },
    "- Alpha.Contracts.Events.DoorKind: Back = 1",
    "+ Alpha.Contracts.Events.DoorKind: Back = 3",
    "- Alpha.Contracts.Events.DoorOpened: string By",
    "+ Alpha.Contracts.Events.DoorOpened: string? By",
    "- Alpha.Contracts.Queries.GetWindow : IQuery<Nothing>",
    "- Alpha.Contracts.Queries.GetWindow: Caller Caller")
{
    private const string Approve = "CHATMONOLITH_APPROVE";

    [Fact]
    public override void The_real_code_base_holds_it()
    {
        var code = Repository.Code;
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            File.WriteAllText(Repository.ApprovedContractsFile, ContractText.Of(code));
            code = code with { ApprovedContracts = ContractText.Of(code) };
        }

        new Rule14ContractsAreApproved().Check(code).ShouldHold(
            "Other modules and stored messages rely on these shapes. If the change is meant, approve it with "
            + $"{Approve}=1 dotnet test tests/Architecture.Tests, and commit contracts.approved.txt.");
    }
}
