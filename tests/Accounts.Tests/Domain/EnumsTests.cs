using Shouldly;
using Xunit;

namespace Accounts.Tests.Domain;

/// <summary>The domain may not see the contracts, so it has enums of its own, which are cast.</summary>
public sealed class Enums_of_domain_and_contracts
{
    [Theory]
    [InlineData(typeof(Accounts.Domain.PersonKind), typeof(Contracts.PersonKind))]
    [InlineData(typeof(Accounts.Domain.Role), typeof(Contracts.Role))]
    [InlineData(typeof(Accounts.Domain.ChatLevel), typeof(Contracts.ChatLevel))]
    public void have_the_same_names_and_numbers(Type domain, Type contract) => Values(domain).ShouldBe(Values(contract));

    private static IEnumerable<(string, int)> Values(Type type) => Enum.GetNames(type).Select(name => (name, (int)Enum.Parse(type, name)));
}
