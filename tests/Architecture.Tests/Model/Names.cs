using Mono.Cecil;

namespace Architecture.Tests.Model;

/// <summary>How types are called in rules and messages: dots for nested types, and without the name of the fixture they live in.</summary>
/// <param name="Root">The namespace that holds the whole code base, ending in a dot; empty for the real one.</param>
/// <param name="Modules">The modules of the code base.</param>
internal sealed record Names(string Root, IReadOnlyList<string> Modules)
{
    public string Of(TypeReference type)
    {
        var name = type.FullName.Replace('/', '.');
        return Root.Length > 0 && name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..] : name;
    }

    /// <summary>Whether <paramref name="name"/> is <paramref name="space"/> itself or lies in it.</summary>
    public static bool Under(string name, string space) =>
        name.StartsWith(space, StringComparison.Ordinal) && (name.Length == space.Length || name[space.Length] == '.');

    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies in it.</summary>
    public static bool Inside(string path, string folder) => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);

    public static bool UnderAny(string name, params ReadOnlySpan<string> spaces)
    {
        foreach (var space in spaces)
        {
            if (Under(name, space))
            {
                return true;
            }
        }

        return false;
    }
}
