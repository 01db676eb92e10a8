using Chat.Domain;
using Shouldly;

namespace Chat.Tests.Domain;

public sealed class Keys_origins_and_initials
{
    [Fact]
    public void a_visitor_owns_their_own_key_only()
    {
        var key = VisitorKey.Create();
        var visitor = Visitor.Register(key, Samples.Now);

        visitor.Owns(VisitorKey.Parse(key.ToString())!).ShouldBeTrue();
        visitor.Owns(new(visitor.Id, VisitorKey.Create().Secret)).ShouldBeFalse();
        visitor.SecretHash.ShouldNotBe(key.Secret);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("0192f3c4-0000-7000-8000-000000000001")]
    [InlineData("0192f3c4-0000-7000-8000-000000000001.")]
    [InlineData("0192f3c4-0000-7000-8000-000000000001.c2hvcnQ")]
    [InlineData("nonsense.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("0192f3c4-0000-7000-8000-000000000001.!!!AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void what_is_no_key_is_none(string text) => VisitorKey.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("https://Shop.Example", "https://shop.example")]
    [InlineData("https://shop.example:443/", "https://shop.example")]
    [InlineData("http://localhost:8080", "http://localhost:8080")]
    [InlineData("https://shop.example/cart", null)]
    [InlineData("https://shop.example/?q", null)]
    [InlineData("https://user@shop.example", null)]
    [InlineData("ftp://shop.example", null)]
    [InlineData("null", null)]
    [InlineData("*", null)]
    [InlineData("", null)]
    public void an_origin_is_written_in_one_way(string given, string? normal) => WebOrigin.Normalise(given).ShouldBe(normal);

    [Theory]
    [InlineData("https://shop.example", true)]
    [InlineData("HTTPS://SHOP.EXAMPLE:443", true)]
    [InlineData("http://shop.example", false)]
    [InlineData("https://shop.example.evil", false)]
    [InlineData("https://sub.shop.example", false)]
    [InlineData("null", false)]
    [InlineData(null, false)]
    public void an_integration_allows_its_own_origins_only(string? origin, bool allowed)
    {
        var integration = Integration.Create("default");
        integration.Allow(["https://shop.example"]).IsSuccess.ShouldBeTrue();

        integration.Allows(origin).ShouldBe(allowed);
    }

    [Theory]
    [InlineData("Sara Lindqvist", "SL")]
    [InlineData("Kim", "K")]
    [InlineData("Anna Maria van Berg", "AB")]
    [InlineData("  ", "")]
    [InlineData("«élodie» ~ (Martin)", "ÉM")]
    public void initials_are_those_of_the_first_and_the_last_word(string name, string initials) => Initials.Of(name).ShouldBe(initials);

    [Theory]
    [InlineData(nameof(PartyKind.Customer), true, false, true)]
    [InlineData(nameof(PartyKind.Customer), false, true, false)]
    [InlineData(nameof(PartyKind.Visitor), false, true, true)]
    [InlineData(nameof(PartyKind.Visitor), true, false, false)]
    [InlineData(nameof(PartyKind.Agent), true, true, false)]
    public void a_channel_is_offered_by_kind(string kind, bool customers, bool isPublic, bool offered) =>
        Samples.Channel(customers, isPublic).IsOfferedTo(Enum.Parse<PartyKind>(kind)).ShouldBe(offered);
}
