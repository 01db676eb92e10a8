namespace Architecture.Tests.Model;

/// <summary>
/// What the rules look at. The same rule runs over the real repository (<see cref="Repository"/>) and over the
/// small code base that breaks it (<see cref="Fixture"/>).
/// </summary>
internal sealed record Codebase
{
    /// <summary>The names of the folders in <c>src/Modules</c>.</summary>
    public IReadOnlyList<string> ModuleFolders { get; init; } = [];

    /// <summary>Every project file, by its path from the repository's root.</summary>
    public IReadOnlyList<ProjectFile> Projects { get; init; } = [];

    /// <summary>TypeScript sources and package files of the modules' web parts.</summary>
    public IReadOnlyList<WebFile> WebFiles { get; init; } = [];

    /// <summary>The types of building blocks, modules, contracts and host.</summary>
    public IReadOnlyList<CodeType> Types { get; init; } = [];

    /// <summary>What the types stand on without being looked at themselves: a fixture's building blocks.</summary>
    public IReadOnlyList<CodeType> Ground { get; init; } = [];

    /// <summary>The text of the contracts that was approved last.</summary>
    public string ApprovedContracts { get; init; } = "";

    /// <summary>Code of the modules without their contracts.</summary>
    public IEnumerable<CodeType> ModuleCode => Types.Where(type => type.IsModuleCode);

    /// <summary>What the modules show to each other.</summary>
    public IEnumerable<CodeType> Contracts => Types.Where(type => type.IsContract);

    /// <summary>Everything outside the building blocks.</summary>
    public IEnumerable<CodeType> Product => Types.Where(type => !type.IsBuildingBlock);

    public Hierarchy Hierarchy => new(Types.Concat(Ground));
}
