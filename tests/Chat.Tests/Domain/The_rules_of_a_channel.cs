using BuildingBlocks.Results;
using Chat.Domain;
using Shouldly;

namespace Chat.Tests.Domain;

public sealed class The_rules_of_a_channel
{
    private static readonly ChannelSettings Open = new() { Name = "Billing", GroupId = Guid.CreateVersion7(), OfferedToCustomers = true, OfferedToPublic = true };

    private static readonly ChannelRules Asks = new()
    {
        Email = Asking.Required,
        Consent = "I agree.",
        Fields = [new("Order number", Required: true), new("Product", Required: false)],
    };

    [Theory]
    [InlineData(true, true, true, true, null)]
    [InlineData(true, true, true, false, "chat.fallback-for-everybody")]
    [InlineData(true, true, false, true, "chat.fallback-for-everybody")]
    [InlineData(true, false, true, true, "chat.fallback-for-everybody")]
    [InlineData(false, true, true, true, "chat.fallback-needed")]
    public void keep_one_channel_for_whoever_chooses_none(bool isFallback, bool valid, bool customers, bool visitors, string? refusal)
    {
        var channel = Channel.Create(Guid.CreateVersion7(), Open with { IsFallback = true });

        var result = channel.Change(Open with { Name = "Other", IsFallback = isFallback, Valid = valid, OfferedToCustomers = customers, OfferedToPublic = visitors });

        (result.Error?.Code).ShouldBe(refusal);
        channel.Name.ShouldBe(refusal is null ? "Other" : "Billing");
    }

    [Fact]
    public void do_not_touch_the_channel_for_chats_with_one_person()
    {
        var channel = Channel.CreateDefault();

        channel.Change(Open).Error.ShouldBe(ChatErrors.ChannelFixed);
        channel.Name.ShouldBe("Default channel");
    }

    [Fact]
    public void change_as_a_whole_and_no_change_is_none()
    {
        var channel = Channel.Create(Guid.CreateVersion7(), Open with { Rules = Asks });
        channel.ForgetEvents();

        channel.Change(Open with { Rules = Asks with { Fields = [.. Asks.Fields] } }).IsSuccess.ShouldBeTrue();
        channel.DomainEvents.ShouldBeEmpty();

        var wanted = Open with { Valid = false, Color = 3, AllowsJoining = true, Rules = Asks with { Fields = [new("Product", true)], AgentName = "Billing team" } };
        channel.Change(wanted).IsSuccess.ShouldBeTrue();
        channel.ToSettings().ShouldBe(wanted);
        channel.DomainEvents.ShouldBe([new ChannelChanged(channel.Id)]);
    }

    [Fact]
    public void offer_nothing_where_the_channel_is_invalid()
    {
        var channel = Channel.Create(Guid.CreateVersion7(), Open);
        (channel.IsOfferedTo(PartyKind.Customer), channel.IsOfferedTo(PartyKind.Visitor), channel.IsOfferedTo(PartyKind.Agent)).ShouldBe((true, true, false));

        channel.Change(Open with { Valid = false });

        (channel.IsOfferedTo(PartyKind.Customer), channel.IsOfferedTo(PartyKind.Visitor)).ShouldBe((false, false));
    }

    [Fact]
    public void are_kept_without_white_space_around_them()
    {
        var tidy = (Open with { Name = " Billing ", Rules = Asks with { Consent = " ", AgentName = " The team ", Fields = [new(" Product ", false)] } }).Tidy();

        (tidy.Name, tidy.Rules.Consent, tidy.Rules.AgentName, tidy.Rules.Fields.Single().Label).ShouldBe(("Billing", null, "The team", "Product"));
    }

    public static TheoryData<string?, string?, string?, string?, string?> Answers => new()
    {
        { "vera@example.com", "I agree.", "4711", null, null },
        { " vera@example.com ", "I agree.", " 4711 ", null, null },
        { null, "I agree.", "4711", "chat.email-required", null },
        { "  ", "I agree.", "4711", "chat.email-required", null },
        { "vera", "I agree.", "4711", "chat.email-wrong", null },
        { "@example.com", "I agree.", "4711", "chat.email-wrong", null },
        { "vera@", "I agree.", "4711", "chat.email-wrong", null },
        { "a@b@c", "I agree.", "4711", "chat.email-wrong", null },
        { "ve ra@example.com", "I agree.", "4711", "chat.email-wrong", null },
        { "a@b.example\nBcc: c@d.example", "I agree.", "4711", "chat.email-wrong", null },
        { "vera@example.com", null, "4711", "chat.consent-required", null },
        { "vera@example.com", "Something else.", "4711", "chat.consent-required", null },
        { "vera@example.com", "I agree.", " ", "chat.answer-required", "Order number" },
        { "vera@example.com", "I agree.", null, "chat.answer-required", "Order number" },
    };

    [Theory, MemberData(nameof(Answers))]
    public void say_what_is_still_missing(string? email, string? consent, string? order, string? refusal, string? label)
    {
        var given = new Given(email, consent, order is null ? [] : [new("Order number", order), new("Unheard of", "x"), new("Product", " ")]);

        var context = given.AddTo(new() { Site = "shop.example" }, Asks, PartyKind.Visitor, Samples.Now);

        (context.Error?.Code).ShouldBe(refusal);
        (context.Error?.Args.GetValueOrDefault("label")).ShouldBe(label);
        if (refusal is null)
        {
            context.Value!.ShouldSatisfyAllConditions(
                c => c.Site.ShouldBe("shop.example"),
                c => c.Email.ShouldBe("vera@example.com"),
                c => c.Consent.ShouldBe(new Consent("I agree.", Samples.Now)),
                c => c.Answers.ShouldBe([new FieldAnswer("Order number", "4711")]));
        }
    }

    [Fact]
    public void take_no_address_that_is_not_asked_for()
    {
        Context(PartyKind.Customer, Asking.Required, "vera@example.com").Value!.Email.ShouldBeNull();
        Context(PartyKind.Customer, Asking.Optional, "nonsense").Value!.Email.ShouldBeNull();
        Context(PartyKind.Visitor, Asking.None, "nonsense").Value!.Email.ShouldBeNull();
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("vera@example.com", "vera@example.com")]
    public void may_leave_the_address_to_the_visitor(string? given, string? kept) => Context(PartyKind.Visitor, Asking.Optional, given).Value!.Email.ShouldBe(kept);

    private static Result<RequestContext> Context(PartyKind requester, Asking email, string? given) =>
        new Given(given, null, []).AddTo(new(), new() { Email = email }, requester, Samples.Now);
}
