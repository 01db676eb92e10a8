using Accounts.Domain;
using Shouldly;
using Xunit;

namespace Accounts.Tests.Domain;

public sealed class A_set_up_code
{
    [Fact]
    public void is_two_groups_of_four_and_different_each_time()
    {
        SetUpCode.New().Text.ShouldMatch("^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$");
        SetUpCode.New().Text.ShouldNotBe(SetUpCode.New().Text);
    }

    [Fact]
    public void matches_however_it_is_typed()
    {
        var code = SetUpCode.New();

        SetUpCode.Typed(code.Text).Matches(code.Hash).ShouldBeTrue();
        SetUpCode.Typed($" {code.Text.ToLowerInvariant().Replace('-', ' ')} ").Matches(code.Hash).ShouldBeTrue();
        SetUpCode.Typed("").Matches(code.Hash).ShouldBeFalse();
        SetUpCode.Typed(SetUpCode.New().Text).Matches(code.Hash).ShouldBeFalse();
    }
}
