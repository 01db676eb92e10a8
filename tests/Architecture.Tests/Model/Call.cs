using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Architecture.Tests.Model;

/// <summary>One use of a method in a body.</summary>
/// <param name="From">The method whose body it is; for async methods the state machine's <c>MoveNext</c>.</param>
/// <param name="To">The method that is called, constructed or turned into a delegate.</param>
/// <param name="At">The instruction.</param>
internal sealed record Call(MethodDefinition From, MethodReference To, Instruction At)
{
    /// <summary>The full name of the type the method belongs to, without generic arguments.</summary>
    public string Target => To.DeclaringType.GetElementType().FullName.Replace('/', '.');

    public bool Constructs => At.OpCode == OpCodes.Newobj;

    /// <summary>The name of the method as its author wrote it, seen through what the compiler made of it.</summary>
    public string Writer => WriterOf(From);

    public static string WriterOf(MethodDefinition method) => Written(method.Name) ?? Written(method.DeclaringType.Name) ?? method.Name;

    public static IEnumerable<Call> In(MethodDefinition method) => !method.HasBody ? [] :
        method.Body.Instructions.Where(instruction => instruction.Operand is MethodReference)
            .Select(instruction => new Call(method, (MethodReference)instruction.Operand, instruction));

    private static string? Written(string name)
    {
        var close = name.IndexOf('>', StringComparison.Ordinal);
        var open = close > 0 ? name.LastIndexOf('<', close) : -1;
        return open >= 0 && close > open + 1 ? name[(open + 1)..close] : null;
    }
}
