using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

/// <summary>The clock is <c>TimeProvider</c>, and a thread that waits is a thread that is missing elsewhere.</summary>
internal sealed class Rule20NothingBlocks() : Rule(20, "No DateTime.Now, Task.Run, .Result, .Wait() or Thread.Sleep")
{
    private static readonly string[] Forbidden =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Threading.Tasks.Task.Run", "System.Threading.Tasks.TaskFactory.StartNew",
        "System.Threading.Tasks.Task.Wait", "System.Threading.Tasks.Task.WaitAll", "System.Threading.Tasks.Task.WaitAny",
        "System.Threading.Tasks.Task`1.get_Result", "System.Threading.Tasks.ValueTask`1.get_Result",
        "System.Threading.Thread.Sleep",
    ];

    public override RuleReport Check(Codebase code) =>
        RuleReport.Of("type", code.Types, type => type.Calls.Where(call => Forbidden.Contains(Name(call)) || Blocks(call))
            .Select(call => $"{type} calls {Name(call)} in {call.Writer}").Distinct());

    private static string Name(Call call) => $"{call.Target}.{call.To.Name}";

    // Awaiting ends in GetResult as well, but only inside the state machine; <Main> is the compiler's bridge to an async Main.
    private static bool Blocks(Call call) => call.To.Name == "GetResult"
        && call.Target.StartsWith("System.Runtime.CompilerServices.", StringComparison.Ordinal) && call.From.Name is not ("MoveNext" or "<Main>");
}
