using Architecture.Tests.Model;

namespace Architecture.Tests;

/// <summary>
/// How each rule is specified: the real code base holds it, its fixture breaks it in exactly the places named, and a code base
/// in which it would look at nothing does not count as good.
/// </summary>
public abstract class BoundaryRule
{
    private readonly Rule _rule;
    private readonly Codebase _fixture;
    private readonly string[] _violations;

    private protected BoundaryRule(Rule rule, Codebase fixture, params string[] violations) =>
        (_rule, _fixture, _violations) = (rule, fixture, violations);

    [Fact]
    public virtual void The_real_code_base_holds_it() => _rule.Check(Repository.Code).ShouldHold($"Rule {_rule}");

    [Fact]
    public void Its_fixture_breaks_it() =>
        _rule.Check(_fixture).Violations.ShouldBe(_violations, ignoreOrder: true, $"Rule {_rule}");

    [Fact]
    public void Selecting_nothing_breaks_it()
    {
        var report = _rule.Check(Fixture.Empty);
        report.Selected.ShouldBe(0);
        report.Violations.ShouldContain(violation => violation.StartsWith("selects nothing", StringComparison.Ordinal), $"Rule {_rule}");
    }
}
