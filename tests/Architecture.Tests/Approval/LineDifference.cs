namespace Architecture.Tests.Approval;

/// <summary>What must be taken from (<c>-</c>) and added to (<c>+</c>) one text to get another, under the heading each line stands in.</summary>
internal static class LineDifference
{
    public static IEnumerable<string> Between(string approved, string actual)
    {
        var (before, after) = (Lines(approved), Lines(actual));
        var lengths = CommonLengths(before, after);
        var (i, j) = (0, 0);
        while (i < before.Count || j < after.Count)
        {
            if (i < before.Count && j < after.Count && before[i] == after[j])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (j == after.Count || (i < before.Count && lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                yield return $"- {before[i++]}";
            }
            else
            {
                yield return $"+ {after[j++]}";
            }
        }
    }

    // Each member is shown with the type it stands in, so that a difference can be read alone.
    private static List<string> Lines(string text)
    {
        var (type, lines) = ("", new List<string>());
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            type = line.StartsWith(' ') ? type : line.Split(' ')[0];
            lines.Add(line.StartsWith(' ') ? $"{type}: {line.TrimStart()}" : line);
        }

        return lines;
    }

    private static int[,] CommonLengths(List<string> before, List<string> after)
    {
        var lengths = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = before[i] == after[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
