using Architecture.Tests.Model;

namespace Architecture.Tests;

/// <summary>One boundary rule: a pure function from a code base to what breaks it.</summary>
internal abstract class Rule(int number, string sentence)
{
    public int Number => number;

    public abstract RuleReport Check(Codebase code);

    public override string ToString() => $"{number} {sentence}";
}
