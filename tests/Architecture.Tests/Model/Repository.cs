namespace Architecture.Tests.Model;

/// <summary>The real code base: the repository this test was built from and the assemblies that were built with it.</summary>
internal static class Repository
{
    private static readonly Lazy<Codebase> Read = new(ReadAll);

    // Built and fetched things are not ours; hidden folders belong to tools.
    private static readonly string[] Skipped = ["artifacts", "node_modules", "bin", "obj", "wwwroot"];

    public static Codebase Code => Read.Value;

    public static string Root { get; } = FindRoot();

    public static string ApprovedContractsFile => Path.Combine(Root, "tests/Architecture.Tests/contracts.approved.txt");

    private static Codebase ReadAll()
    {
        var modules = Directory.GetDirectories(Path.Combine(Root, "src/Modules")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList();
        string[] assemblies =
        [
            .. Assemblies.BuildingBlocks, "Host", .. modules, .. modules.Select(module => $"{module}.Contracts"),
        ];
        return new Codebase
        {
            ModuleFolders = modules,
            Projects = [.. Files("").Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Select(path => ProjectFile.Parse(path, Text(path)))],
            WebFiles = [.. Files("src/Modules").Where(IsWeb).Select(path => new WebFile(path, Text(path)))],
            Types = Assemblies.Read(assemblies, new Names("", modules)),
            ApprovedContracts = File.Exists(ApprovedContractsFile) ? File.ReadAllText(ApprovedContractsFile) : "",
        };
    }

    private static bool IsWeb(string path) =>
        path.Split('/').Contains("Web") && (path.EndsWith(".ts", StringComparison.Ordinal) || path.EndsWith("/package.json", StringComparison.Ordinal));

    private static IEnumerable<string> Files(string folder)
    {
        var full = Path.Combine(Root, folder);
        return Directory.GetFiles(full).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Concat(Directory.GetDirectories(full).Select(path => Path.GetFileName(path))
                .Where(name => !Skipped.Contains(name) && !name.StartsWith('.'))
                .SelectMany(name => Files(Path.Combine(folder, name))))
            .Order(StringComparer.Ordinal);
    }

    private static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("These tests look at the repository and must be run from inside of it.");
    }
}
