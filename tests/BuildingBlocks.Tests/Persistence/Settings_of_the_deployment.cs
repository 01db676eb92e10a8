using BuildingBlocks.Infrastructure.Messaging;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace BuildingBlocks.Tests.Persistence;

public sealed class Settings_of_the_deployment
{
    [Theory]
    [InlineData("ChatMonolith:Database", "oracle", "ChatMonolith:Database must be sqlite or postgres, not 'oracle'.")]
    [InlineData("ChatMonolith:Database", "postgres", "ChatMonolith:Database is postgres, but ConnectionStrings:Postgres is empty.")]
    public void that_are_wrong_for_the_database_are_named(string key, string value, string sentence) =>
        Should.Throw<InvalidOperationException>(() => DatabaseOptions.From(With(key, value))).Message.ShouldBe(sentence);

    [Theory]
    [InlineData("ChatMonolith:Bus", "kafka", "ChatMonolith:Bus must be memory or rabbitmq, not 'kafka'.")]
    [InlineData("ChatMonolith:Bus", "rabbitmq", "ChatMonolith:Bus is rabbitmq, but ConnectionStrings:RabbitMq is no amqp:// address.")]
    public void that_are_wrong_for_the_bus_are_named(string key, string value, string sentence) =>
        Should.Throw<InvalidOperationException>(() => BusOptions.From(With(key, value))).Message.ShouldBe(sentence);

    private static IConfiguration With(string key, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build();
}
