using Architecture.Tests.Model;
using Mono.Cecil;

namespace Architecture.Tests.Rules;

internal sealed class Rule18RequestsAreAnswered()
    : Rule(18, "Every command and query has one handler in its module, a validator or [NoInput], and Caller first")
{
    public override RuleReport Check(Codebase code)
    {
        var hierarchy = code.Hierarchy;
        var handlers = ByFirstArgument(code, hierarchy, Known.RequestHandler);
        var validators = ByFirstArgument(code, hierarchy, Known.Validator);
        var requests = code.Types.Where(type => !type.Definition.IsInterface && !type.Definition.IsAbstract && hierarchy.Is(type, Known.Command, Known.Query));
        return RuleReport.Of("command or query", requests, request =>
        [
            .. Handler(request, [.. handlers[request.FullName]]),
            .. validators.Contains(request.FullName) || HasNoInput(request) ? Array.Empty<string>() : [$"{request} has neither a validator nor [NoInput]"],
            .. FirstIsCaller(request) ? Array.Empty<string>() : [$"{request} does not begin with Caller"],
        ]);
    }

    private static ILookup<string, CodeType> ByFirstArgument(Codebase code, Hierarchy hierarchy, string contract) =>
        code.Types.Where(type => !type.Definition.IsAbstract)
            .SelectMany(type => hierarchy.Arguments(type, contract).Select(arguments => (Type: type, Request: type.NameOf(arguments[0]))))
            .ToLookup(pair => pair.Request, pair => pair.Type);

    private static IEnumerable<string> Handler(CodeType request, IReadOnlyList<CodeType> handlers) => handlers switch
    {
        [] => [$"{request} has no handler"],
        [var only] => only.Owner == request.Owner ? [] : [$"{request} is handled abroad, by {only}"],
        _ => [$"{request} has {handlers.Count} handlers"],
    };

    private static bool HasNoInput(CodeType request) =>
        request.Definition.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == Known.NoInput);

    // A record's copy constructor has one parameter, of its own type.
    private static bool FirstIsCaller(CodeType request) => request.Definition.Methods
        .Where(method => method.IsConstructor && !method.IsStatic && !IsCopy(method)).All(constructor =>
            constructor.Parameters is [{ Name: "Caller", ParameterType.FullName: Known.Caller }, ..]);

    private static bool IsCopy(MethodDefinition constructor) =>
        constructor.Parameters.Count == 1 && constructor.Parameters[0].ParameterType.FullName == constructor.DeclaringType.FullName;
}
