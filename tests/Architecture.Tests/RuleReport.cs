namespace Architecture.Tests;

/// <summary>What a rule looked at and what it found.</summary>
/// <param name="Selected">How many things the rule was applied to.</param>
/// <param name="Violations">What breaks it, one sentence each.</param>
internal sealed record RuleReport(int Selected, IReadOnlyList<string> Violations)
{
    /// <summary>Applies <paramref name="check"/> to everything selected. A selection without members is a violation: such a rule guards nothing.</summary>
    public static RuleReport Of<T>(string what, IEnumerable<T> selected, Func<T, IEnumerable<string>> check)
    {
        var all = selected.ToList();
        return new RuleReport(all.Count, all.Count == 0 ? [$"selects nothing: no {what}"] : [.. all.SelectMany(check)]);
    }

    /// <summary>A rule with two halves holds when both do.</summary>
    public RuleReport And(RuleReport other) => new(Selected + other.Selected, [.. Violations, .. other.Violations]);

    /// <summary>Fails with one line for each violation.</summary>
    public void ShouldHold(string rule) =>
        Violations.Count.ShouldBe(0, $"{rule}{string.Concat(Violations.Select(violation => $"\n  {violation}"))}");
}
