using Mono.Cecil;

namespace Architecture.Tests.Model;

/// <summary>Reads compiled types from this test's output folder, where the host and all modules are copied to.</summary>
internal static class Assemblies
{
    public static readonly string[] BuildingBlocks = ["BuildingBlocks", "BuildingBlocks.Contracts", "BuildingBlocks.Infrastructure"];

    public static IReadOnlyList<CodeType> Read(IEnumerable<string> assemblies, Names names) =>
    [
        .. assemblies.Select(name => Path.Combine(AppContext.BaseDirectory, name + ".dll"))
            .SelectMany(file => ModuleDefinition.ReadModule(file).Types)
            .Where(type => IsWritten(type) && type.FullName.StartsWith(names.Root, StringComparison.Ordinal))
            .Select(type => new CodeType(type, names))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    // Compilers and source generators put helpers of their own beside what people wrote.
    private static bool IsWritten(TypeDefinition type) =>
        !type.Name.StartsWith('<') && !Names.UnderAny(type.FullName, "System", "Microsoft", "Internal");
}
