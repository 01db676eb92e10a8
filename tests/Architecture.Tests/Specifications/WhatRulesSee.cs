using Architecture.Tests.Model;

namespace Architecture.Tests.Specifications;

public sealed class What_rules_see
{
    private static readonly Codebase Code = Fixture.Types(0);

    public static TheoryData<string> Ways => [.. Code.Types.Where(type => type.Folder == "Ways").Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_way_to_use_a_type(string way) =>
        Code.Types.Single(type => type.Name == way).UsesUnder("Beta").ShouldNotBeEmpty();

    [Fact]
    public void Nothing_in_what_does_not_use_it() =>
        Code.Types.Single(type => type.Folder == "Clean").UsesUnder("Beta").ShouldBeEmpty();

    [Fact]
    public void Calls_by_the_name_of_the_method_their_author_wrote() =>
        Code.Types.Where(type => type.Name.StartsWith("In", StringComparison.Ordinal) && type.Name != "InNestedClass")
            .ShouldAllBe(type => type.Calls.Any(call => call.Constructs && type.NameOf(call.To.DeclaringType) == "Beta.Contracts.Key" && call.Writer == "Use"));
}
