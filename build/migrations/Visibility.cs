using System.Text.RegularExpressions;

/// <summary>EF writes public migrations; ours are nobody's business outside their module.</summary>
internal static partial class Visibility
{
    public static void Narrow(string file) => File.WriteAllText(file, Declaration().Replace(File.ReadAllText(file), "internal sealed partial class ", 1));

    [GeneratedRegex(@"(?<=^\s*)(public )?partial class ", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
