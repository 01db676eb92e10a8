using Accounts.Infrastructure;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace Accounts.Tests.Infrastructure;

public sealed class The_settings_of_accounts
{
    [Fact]
    public void have_defaults() => Read([]).ShouldBe(new AccountsSettings("ChatMonolith", Demo: false, SignInsPerMinute: 30, Administrator: null));

    [Fact]
    public void call_the_first_administrator_by_the_login_without_a_name() =>
        Read(new()
        {
            ["ChatMonolith:Administrator:Login"] = "root",
            ["ChatMonolith:Administrator:Password"] = "12345678",
            ["ChatMonolith:Administrator:Email"] = "root@example.org",
        }).Administrator.ShouldBe(new FirstAdministrator("root", "12345678", "root", "root@example.org"));

    [Fact]
    public void refuse_a_limit_that_lets_nobody_in() =>
        Should.Throw<InvalidOperationException>(() => Read(new() { ["ChatMonolith:SignInsPerMinute"] = "0" }));

    private static AccountsSettings Read(Dictionary<string, string?> settings) =>
        AccountsSettings.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
