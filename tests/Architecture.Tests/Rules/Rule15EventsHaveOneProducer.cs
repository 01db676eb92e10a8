using Architecture.Tests.Model;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Architecture.Tests.Rules;

internal sealed class Rule15EventsHaveOneProducer()
    : Rule(15, "Every event has one producer, every consumer is registered, queue names are unique per module")
{
    public override RuleReport Check(Codebase code)
    {
        var hierarchy = code.Hierarchy;
        var calls = code.Product.SelectMany(type => type.Calls.Select(call => (Type: type, Call: call))).ToList();
        var made = calls.Where(made => made.Call.Constructs).ToLookup(made => made.Type.NameOf(made.Call.To.DeclaringType), made => made.Type);
        var registrations = calls.Where(found => found.Call is { Target: Known.ModuleConsumers, To: GenericInstanceMethod })
            .Select(found => Registration.Read(found.Type, found.Call)).ToList();
        return RuleReport.Of("integration event", code.Contracts.Where(type => hierarchy.Is(type, Known.IntegrationEvent)), type => Producers(type, made[type.FullName]))
            .And(RuleReport.Of("consumer", code.ModuleCode.Where(type => IsConsumer(type, hierarchy)), consumer => Registered(consumer, registrations)))
            .And(RuleReport.Of("queue", registrations, registration => Queue(registration, registrations)));
    }

    public static bool IsConsumer(CodeType type, Hierarchy hierarchy) =>
        !type.Definition.IsAbstract && hierarchy.Is(type, Known.EventConsumer, Known.BusConsumer);

    private static IEnumerable<string> Producers(CodeType integrationEvent, IEnumerable<CodeType> makers)
    {
        var found = makers.Distinct().Where(maker => maker != integrationEvent).ToList(); // a record copies itself
        return found.Count == 0
            ? [$"{integrationEvent} is made by nobody"]
            : found.Where(maker => maker.Owner != integrationEvent.Owner || maker.Folder != "Messaging")
                .Select(maker => $"{integrationEvent} is made by {maker}");
    }

    private static IEnumerable<string> Registered(CodeType consumer, List<Registration> registrations)
    {
        var by = registrations.Where(registration => registration.Consumer == consumer.FullName).ToList();
        return by is [{ By.IsModuleClass: true } only] && only.By.Owner == consumer.Owner
            ? [] : [$"{consumer} is registered {(by.Count == 0 ? "nowhere" : $"in {string.Join(" and ", by.Select(one => one.By))}")}"];
    }

    private static IEnumerable<string> Queue(Registration registration, List<Registration> all)
    {
        var rivals = all.Where(other => other.By.Owner == registration.By.Owner && other.Queue == registration.Queue).ToList();
        return rivals.Count > 1 ? [$"{registration.Consumer} shares the queue {registration.By.Owner} {registration.Queue}"] : [];
    }

    /// <summary>One call <c>consumers.Add&lt;TConsumer, TEvent&gt;("queue")</c>.</summary>
    private sealed record Registration(CodeType By, string Consumer, string Queue)
    {
        public static Registration Read(CodeType by, Call call) =>
            new(by, by.NameOf(((GenericInstanceMethod)call.To).GenericArguments[0]), Text(call.At.Previous) ?? "(not a constant)");

        private static string? Text(Instruction instruction) => instruction.OpCode == OpCodes.Ldstr ? (string)instruction.Operand : null;
    }
}
