using Microsoft.Extensions.Configuration;
using Presence.Domain;
using Presence.Infrastructure;
using Shouldly;
using Xunit;

namespace Presence.Tests.Infrastructure;

public sealed class Settings_of_presence
{
    [Fact]
    public void have_usual_values() =>
        Read([]).ShouldBe(new PresenceRules(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5), TimeSpan.FromSeconds(30)));

    [Fact]
    public void are_read() => Read(new()
    {
        ["ChatMonolith:AgentOnlineThresholdSeconds"] = "60",
        ["ChatMonolith:CustomerOnlineThresholdSeconds"] = "90",
        ["ChatMonolith:PresenceLeaseSeconds"] = "10",
    }).ShouldBe(new PresenceRules(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(10)));

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("soon")]
    public void are_refused_with_one_sentence(string value) =>
        Should.Throw<InvalidOperationException>(() => Read(new() { ["ChatMonolith:PresenceLeaseSeconds"] = value }))
            .Message.ShouldBe($"ChatMonolith:PresenceLeaseSeconds must be a number of seconds above zero, not '{value}'.");

    private static PresenceRules Read(Dictionary<string, string?> settings) => PresenceSettings.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
