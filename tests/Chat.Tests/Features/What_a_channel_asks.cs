using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts;
using Chat.Contracts.Queries;
using Chat.Domain;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class What_a_channel_asks
{
    private static readonly Guid Billing = Guid.CreateVersion7();
    private static readonly Given Complete = new("vera@example.com", "I agree.", [new("Order number", "4711")]);

    [Theory, OnBothDatabases]
    public async Task stands_in_the_offer(DatabaseKind database)
    {
        await using var host = await Asking(database);

        var (visitor, customer) = (await Offered(host, await host.Visitor()), await Offered(host, host.Carl));

        (visitor.Email, visitor.Consent, visitor.Fields.Single()).ShouldBe((Chat.Domain.Asking.Required, "I agree.", new AskedField("Order number", true)));
        (customer.Email, customer.Consent, customer.Fields.Count).ShouldBe((Chat.Domain.Asking.None, "I agree.", 1), "a customer user has an address");
    }

    [Theory, OnBothDatabases]
    public async Task is_checked_by_the_server(DatabaseKind database)
    {
        await using var host = await Asking(database);
        var visitor = await host.Visitor();
        (string Code, string Field, Given? Given)[] cases =
        [
            ("chat.email-required", "email", null),
            ("chat.email-wrong", "email", Complete with { Email = "vera" }),
            ("request.invalid", "email", Complete with { Email = new('x', 255) }),
            ("request.invalid", "email", Complete with { Email = "a\0@example.com" }),
            ("chat.consent-required", "consent", Complete with { Consent = "I disagree." }),
            ("chat.answer-required", "answers", Complete with { Answers = [] }),
            ("request.invalid", "answers", Complete with { Answers = [null!] }),
            ("request.invalid", "answers", Complete with { Answers = [new("Order number", null!)] }),
            ("request.invalid", "answers", Complete with { Answers = [new("Order number", new('x', 501))] }),
            ("request.invalid", "answers", Complete with { Answers = [new("Order number", "a\0b")] }),
        ];
        foreach (var (code, field, given) in cases)
        {
            var error = (await host.Send(Ask(visitor, given))).Error!;
            (error.Code, error.Args["field"]).ShouldBe((code, field));
        }

        (await host.Db(db => db.Conversations.CountAsync())).ShouldBe(0);
        (await host.Send(Ask(visitor, Complete))).IsSuccess.ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task is_kept_for_agents_and_for_the_ticket_only(DatabaseKind database)
    {
        await using var host = await Asking(database);
        var visitor = await host.Visitor();

        var chat = await host.Must(Ask(visitor, Complete));

        var preview = await host.Must(new GetPreview(host.Sam, chat));
        preview.Request.Requester.Email.ShouldBe("vera@example.com");
        preview.Context!.ShouldSatisfyAllConditions(
            c => c.Email.ShouldBe("vera@example.com"),
            c => c.Consent!.Text.ShouldBe("I agree."),
            c => c.Answers.ShouldBe([new FieldAnswer("Order number", "4711")]));
        await host.Must(new AcceptRequest(host.Sam, chat));
        var forAgents = await host.Must(new GetChat(host.Sam, chat));
        (forAgents.Requester.Email, forAgents.Context!.Answers.Count, forAgents.MayBeReadAlong).ShouldBe(("vera@example.com", 1, null));
        var forVisitors = await host.Must(new GetChat(visitor, chat));
        (forVisitors.Requester.Email, forVisitors.Context, forVisitors.MayBeReadAlong).ShouldBe((null, null, true));
        var transcript = await host.Must(new GetTranscript(host.Sam, chat, Audience.Customers, 0));
        transcript.Requester.Email.ShouldBe("vera@example.com");
        transcript.Answers.ShouldBe([new TranscriptAnswer("Order number", "4711")]);
        transcript.Consent!.Text.ShouldBe("I agree.");
    }

    private static async Task<ChatHost> Asking(DatabaseKind database)
    {
        var host = await ChatHost.Start(database);
        await host.Must(new AddChannel(Caller.System, Billing, new()
        {
            Name = "Billing",
            GroupId = ChatHost.SalesGroup,
            OfferedToCustomers = true,
            OfferedToPublic = true,
            Rules = new() { Email = Chat.Domain.Asking.Required, Consent = "I agree.", Fields = [new("Order number", true)], TellsOfObservers = true },
        }));
        return host;
    }

    private static async Task<OfferedChannel> Offered(ChatHost host, Caller caller) => (await host.Must(new GetOffer(caller, caller.Kind == CallerKind.Visitor ? "default" : null))).Channels.Single(c => c.Id == Billing);

    private static RequestChat Ask(Caller caller, Given? given) => new(caller, Guid.CreateVersion7(), new(Billing, "Vera", "Hello", null, given));
}
