using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

internal sealed class Rule16ConsumersGoThroughTheInbox() : Rule(16, "Every consumer goes through the inbox, but NodeBroadcast's")
{
    private const string Broadcast = "BuildingBlocks.Infrastructure.NodeBroadcast";

    public override RuleReport Check(Codebase code)
    {
        var hierarchy = code.Hierarchy;
        return RuleReport.Of("consumer of a module", code.ModuleCode.Where(type => Rule15EventsHaveOneProducer.IsConsumer(type, hierarchy)), consumer => Check(consumer, hierarchy))
            .And(new RuleReport(0, [.. code.Types.Where(type => type.IsBuildingBlock && Rule15EventsHaveOneProducer.IsConsumer(type, hierarchy)).SelectMany(consumer => Check(consumer, hierarchy))]));
    }

    private static IEnumerable<string> Check(CodeType consumer, Hierarchy hierarchy) =>
        hierarchy.Is(consumer, Known.EventConsumer) || consumer.LiesIn(Broadcast) ? [] : [$"{consumer} does not derive from EventConsumer"];
}
