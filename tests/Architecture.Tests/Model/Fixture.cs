namespace Architecture.Tests.Model;

/// <summary>The code bases that break the rules: types from Architecture.Fixtures, files given as text.</summary>
internal static class Fixture
{
    private const string Assembly = "Architecture.Fixtures";

    public static Codebase Empty => new();

    /// <summary>The types under <c>Broken.RuleNN</c>, laid out like the real ones: <c>Alpha.Domain</c>, <c>Beta.Contracts.Events</c>, ….</summary>
    public static Codebase Types(int rule)
    {
        var root = $"Broken.Rule{rule:00}.";
        string[] notModules = ["BuildingBlocks", "Host"];
        var modules = System.Reflection.Assembly.Load(Assembly).GetTypes().Select(type => type.Namespace ?? "")
            .Where(space => space.StartsWith(root, StringComparison.Ordinal)).Select(space => space[root.Length..].Split('.')[0])
            .Except(notModules).Order(StringComparer.Ordinal).ToList();
        return new Codebase
        {
            Types = Assemblies.Read([Assembly], new Names(root, modules)),
            Ground = Assemblies.Read(Assemblies.BuildingBlocks, new Names("", [])),
        };
    }

    public static Codebase Projects(params (string Path, string Xml)[] files) =>
        new() { Projects = [.. files.Select(file => ProjectFile.Parse(file.Path, file.Xml))] };

    public static Codebase Web(params (string Path, string Text)[] files) =>
        new() { WebFiles = [.. files.Select(file => new WebFile(file.Path, file.Text))] };

    /// <summary>A project file with nothing but these items, written as <c>Kind Include</c>.</summary>
    public static (string Path, string Xml) Project(string path, params string[] items) =>
        (path, $"<Project>{string.Concat(items.Select(item => item.Split(' ')).Select(item => $"<ItemGroup><{item[0]} Include=\"{item[1]}\" /></ItemGroup>"))}</Project>");
}
