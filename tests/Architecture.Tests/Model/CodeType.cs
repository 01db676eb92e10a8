using Mono.Cecil;

namespace Architecture.Tests.Model;

/// <summary>
/// A type written by somebody, together with all that the compiler or the author nested in it: state machines,
/// lambdas and local functions count as their outer type's code.
/// </summary>
internal sealed class CodeType(TypeDefinition definition, Names names)
{
    private readonly Lazy<IReadOnlyList<string>> _uses = new(() =>
    {
        var own = names.Of(definition);
        return [.. Nest(definition).SelectMany(References.In).Select(names.Of).Where(name => !Names.Under(name, own)).Distinct().Order(StringComparer.Ordinal)];
    });

    private readonly Lazy<IReadOnlyList<Call>> _calls = new(() => [.. Nest(definition).SelectMany(part => part.Methods).SelectMany(Call.In)]);

    private readonly string[] _path = names.Of(definition).Split('.');

    public TypeDefinition Definition => definition;

    public string FullName { get; } = names.Of(definition);

    public string Name => definition.Name;

    /// <summary>The module it belongs to, else <c>BuildingBlocks</c> or <c>Host</c>.</summary>
    public string Owner => IsBuildingBlock || names.Modules.Contains(_path[0]) ? _path[0] : "Host";

    /// <summary>The folder below its owner: a layer, <c>Contracts</c>, or empty for what stands at the top.</summary>
    public string Folder => _path.Length > 2 ? _path[1] : "";

    public bool IsBuildingBlock => _path[0] == "BuildingBlocks";

    public bool IsHost => Owner == "Host";

    public bool IsContract => Folder == "Contracts" && !IsBuildingBlock && !IsHost;

    public bool IsModuleCode => !IsBuildingBlock && !IsHost && !IsContract;

    /// <summary>The one class through which the host knows the module.</summary>
    public bool IsModuleClass => IsModuleCode && Folder.Length == 0 && Name == $"{Owner}Module";

    /// <summary>Itself and everything nested in it.</summary>
    public IEnumerable<TypeDefinition> Parts => Nest(definition);

    /// <summary>The names of all types it touches, sorted.</summary>
    public IReadOnlyList<string> Uses => _uses.Value;

    /// <summary>The methods it calls or takes the address of.</summary>
    public IReadOnlyList<Call> Calls => _calls.Value;

    /// <summary>What it uses of other modules' contracts of one kind (<c>Events</c>, <c>Commands</c>, <c>Queries</c>).</summary>
    public IEnumerable<string> ForeignContracts(string kind) =>
        names.Modules.Where(module => module != Owner).SelectMany(module => UsesUnder($"{module}.Contracts.{kind}"));

    public IEnumerable<string> UsesUnder(params string[] spaces) => Uses.Where(name => Names.UnderAny(name, spaces));

    public string NameOf(TypeReference type) => names.Of(type);

    public bool LiesIn(string space) => Names.Under(FullName, space);

    public override string ToString() => FullName;

    private static IEnumerable<TypeDefinition> Nest(TypeDefinition type) => type.NestedTypes.SelectMany(Nest).Prepend(type);
}
