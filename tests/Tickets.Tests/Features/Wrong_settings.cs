using Microsoft.Extensions.Configuration;
using Tickets.Features;
using Tickets.Infrastructure;

namespace Tickets.Tests.Features;

public sealed class Wrong_settings
{
    [Theory]
    [InlineData("ChatMonolith:TimeZone", "Middle-earth")]
    [InlineData("ChatMonolith:Tickets:Queues:0", " ")]
    [InlineData("ChatMonolith:Tickets:States", "open")]
    public void are_told_in_one_sentence(string name, string value) =>
        Should.Throw<InvalidOperationException>(() => Read((name, value))).Message.ShouldContain(name.Replace(":0", "", StringComparison.Ordinal));

    [Fact]
    public void such_as_the_same_queue_twice_are_told_too() =>
        Should.Throw<InvalidOperationException>(() => Read(("ChatMonolith:Tickets:Queues:0", "Support"), ("ChatMonolith:Tickets:Queues:1", "Support")));

    [Fact]
    public void are_not_there_by_default() => Read().Zone.ShouldBe(TimeZoneInfo.Utc);

    private static TicketSettings Read(params (string Name, string Value)[] settings) =>
        TicketSettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build());
}
