using System.Xml;
using System.Xml.Linq;

namespace Architecture.Tests.Model;

/// <summary>What a project file says about its neighbours.</summary>
/// <param name="Path">From the repository's root, with forward slashes.</param>
/// <param name="ProjectReferences">The referenced projects, as paths from the repository's root.</param>
/// <param name="OtherReferences">Packages, frameworks and plain assemblies, each as <c>kind name</c>.</param>
/// <param name="Friends">Assemblies that see the internals.</param>
internal sealed record ProjectFile(
    string Path, IReadOnlyList<string> ProjectReferences, IReadOnlyList<string> OtherReferences, IReadOnlyList<string> Friends)
{
    private static readonly string[] OtherKinds = ["PackageReference", "FrameworkReference", "Reference"];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The module whose code this project holds, or null.</summary>
    public string? Module => Path.Split('/') is ["src", "Modules", var module, var folder, _] && folder == module ? module : null;

    /// <summary>The module whose contracts this project holds, or null.</summary>
    public string? ContractsOf =>
        Path.Split('/') is ["src", "Modules", var module, var folder, _] && folder == $"{module}.Contracts" ? module : null;

    public static ProjectFile Parse(string path, string xml)
    {
        var items = Read(path, xml).Descendants().Where(item => item.Attribute("Include") is not null)
            .Select(item => (Kind: item.Name.LocalName, Include: item.Attribute("Include")!.Value)).ToList();
        return new ProjectFile(
            path,
            [.. items.Where(item => item.Kind == "ProjectReference").Select(item => FromRoot(path, item.Include))],
            [.. items.Where(item => OtherKinds.Contains(item.Kind)).Select(item => $"{item.Kind} {item.Include}")],
            [.. items.Where(item => item.Kind == "InternalsVisibleTo").Select(item => item.Include)]);
    }

    private static XDocument Read(string path, string xml)
    {
        try
        {
            return XDocument.Parse(xml);
        }
        catch (XmlException exception)
        {
            throw new InvalidOperationException($"{path} is no XML: {exception.Message}", exception);
        }
    }

    private static string FromRoot(string project, string include)
    {
        var folder = System.IO.Path.Combine("/", System.IO.Path.GetDirectoryName(project)!);
        return System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, include.Replace('\\', '/'))).TrimStart('/');
    }
}
