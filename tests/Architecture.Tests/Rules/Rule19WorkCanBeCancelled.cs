using Architecture.Tests.Model;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Architecture.Tests.Rules;

internal sealed class Rule19WorkCanBeCancelled()
    : Rule(19, "Handlers and ports take a CancellationToken and pass it on; consumers pass the message's, hub methods the connection's")
{
    public override RuleReport Check(Codebase code)
    {
        var hierarchy = code.Hierarchy;
        return RuleReport.Of("method of a port", code.ModuleCode.Where(IsPort).SelectMany(port => port.Definition.Methods.Where(IsAsync).Select(method => (Port: port, Method: method))), found =>
                TakesToken(found.Method) ? [] : [$"{found.Port}.{found.Method.Name} takes no CancellationToken"])
            .And(RuleReport.Of("handler", code.ModuleCode.Where(type => type.Folder == "Endpoints" || hierarchy.Is(type, Known.RequestHandler, Known.JobHandler)), Forgotten))
            .And(RuleReport.Of("hub of a module", code.ModuleCode.Where(type => hierarchy.Is(type, Known.Hub, Known.TypedHub)), hub =>
                [.. Arguments(hub), .. Forgotten(hub), .. Reads(hub, hierarchy)]))
            .And(RuleReport.Of("consumer of a module", code.ModuleCode.Where(type => hierarchy.Is(type, Known.BusConsumer, Known.EventConsumer)), consumer =>
                [.. Forgotten(consumer), .. Reads(consumer, hierarchy)]))
            // the bases in building blocks do it for all that derive from them
            .And(new RuleReport(0, [.. code.Types.Where(type => type.IsBuildingBlock).SelectMany(type => Reads(type, hierarchy))]));
    }

    // What lies in Realtime and is called Client is implemented by SignalR, on the other side of the wire.
    private static bool IsPort(CodeType type) =>
        type.Definition.IsInterface && !(type.Folder == "Realtime" && type.Name.EndsWith("Client", StringComparison.Ordinal));

    private static bool IsAsync(MethodDefinition method) =>
        Names.UnderAny(method.ReturnType.GetElementType().FullName.Split('`')[0], "System.Threading.Tasks.Task", "System.Threading.Tasks.ValueTask", "System.Collections.Generic.IAsyncEnumerable");

    private static bool TakesToken(MethodDefinition method) => method.Parameters.Any(parameter => parameter.ParameterType.FullName == Known.CancellationToken);

    // SignalR would wait for a token as one more argument of the client.
    private static IEnumerable<string> Arguments(CodeType hub) => hub.Definition.Methods.Where(method => method.IsPublic && TakesToken(method))
        .Select(method => $"{hub}.{method.Name} takes a CancellationToken from the client");

    /// <summary>An optional token left out is <c>default</c> in IL, and <c>None</c> is the same in words.</summary>
    private static IEnumerable<string> Forgotten(CodeType type) => type.Parts.SelectMany(part => part.Methods).SelectMany(method =>
            Omits(method) || Call.In(method).Any(call => call.Target == Known.CancellationToken && call.To.Name == "get_None")
                ? [Call.WriterOf(method)] : Array.Empty<string>())
        .Distinct().Select(method => $"{type}.{method} drops its CancellationToken");

    private static bool Omits(MethodDefinition method) => method.HasBody && method.Body.Instructions.Any(instruction =>
        instruction.OpCode == OpCodes.Initobj && ((TypeReference)instruction.Operand).FullName == Known.CancellationToken);

    private static IEnumerable<string> Reads(CodeType type, Hierarchy hierarchy)
    {
        if (type.Definition.IsInterface || hierarchy.Is(type, Known.ModuleHub, Known.EventConsumer))
        {
            return [];
        }

        var token = hierarchy.Is(type, Known.BusConsumer) ? "CancellationToken" : hierarchy.Is(type, Known.Hub, Known.TypedHub) ? "ConnectionAborted" : null;
        return token is null || type.Calls.Any(call => call.To.Name == $"get_{token}") ? [] : [$"{type} never reads {token}"];
    }
}
