using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Contracts;
using Chat.Contracts.Queries;
using Chat.Domain;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Who_may_do_what
{
    private const string Ok = "ok";
    private const string NotFound = "request.not-found";
    private const string Forbidden = "request.forbidden";
    private const string Stranger = "chat.not-participant";

    [Theory, OnBothDatabases]
    public async Task with_a_request_that_waits(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var (visitor, other) = (await host.Visitor(), await host.Visitor());
        var chat = await host.Waiting(visitor);

        // in this order: the chat, the agents' log, the customers' log, write, mark as read, type, close, preview, accept, transcript
        await Expect(host, chat, visitor, [Ok, Forbidden, Ok, Ok, Ok, null, null, Forbidden, Forbidden, NotFound]);
        await Expect(host, chat, other, [NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, Forbidden, Forbidden, NotFound]);
        await Expect(host, chat, host.Carl, [NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, Forbidden, Forbidden, NotFound]);
        await Expect(host, chat, host.Sam, [NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound]);
        await Expect(host, chat, host.Olga, [NotFound, NotFound, NotFound, Stranger, NotFound, Stranger, Stranger, Forbidden, Forbidden, NotFound]);
        await Expect(host, chat, host.Pia, [NotFound, NotFound, NotFound, Stranger, NotFound, Stranger, Stranger, Forbidden, Forbidden, NotFound]);
        await Expect(host, chat, host.Ben, [Ok, Ok, Ok, Stranger, Stranger, Stranger, Stranger, Ok, null, NotFound]);
        await Expect(host, chat, host.Anna, [Ok, Ok, Ok, Stranger, Stranger, Stranger, Stranger, Ok, Ok, Ok]);
    }

    [Theory, OnBothDatabases]
    public async Task with_a_chat_that_is_led_by_another(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        const string taken = "chat.already-taken";

        await Expect(host, chat, host.Carl, [Ok, Forbidden, Ok, Ok, Ok, null, null, Forbidden, Forbidden, NotFound]);
        await Expect(host, chat, host.Carl with { Kind = CallerKind.Visitor }, [NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, Forbidden, Forbidden, NotFound]);
        await Expect(host, chat, host.Dora, [NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, Forbidden, Forbidden, NotFound]);
        await Expect(host, chat, host.Sam, [NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound]);
        await Expect(host, chat, host.Olga, [NotFound, NotFound, NotFound, Stranger, NotFound, Stranger, Stranger, Forbidden, Forbidden, NotFound]);
        await Expect(host, chat, host.Ben, [NotFound, NotFound, NotFound, Stranger, NotFound, Stranger, Stranger, taken, taken, NotFound]);
        await Expect(host, chat, host.Anna, [Ok, Ok, Ok, Ok, Ok, Ok, Ok, taken, Ok, Ok]);
    }

    [Theory, OnBothDatabases]
    public async Task with_a_chat_after_one_has_lost_a_level(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);

        await Levels(2, new GroupLevel(ChatHost.SupportGroup, AccessLevel.Observer));
        await Expect(host, chat, host.Anna, [Ok, Ok, Ok, Forbidden, Ok, Forbidden, Forbidden, Forbidden, Forbidden, Ok]);

        await Levels(3);
        await Expect(host, chat, host.Anna, [NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound]);
        (await host.Must(new GetConsole(host.Anna))).ShouldSatisfyAllConditions(c => c.Requests.ShouldBeEmpty(), c => c.Overview.ShouldBeEmpty(), c => c.Active.ShouldBeEmpty());

        await Levels(4, new GroupLevel(ChatHost.SupportGroup, AccessLevel.Participant));
        await Expect(host, chat, host.Anna, [Ok, Ok, Ok, Ok, Ok, Ok, Ok, Forbidden, Forbidden, Ok]);

        Task Levels(int version, params GroupLevel[] levels) =>
            host.Must(new UpdatePerson(Caller.System, host.Anna.Id, true, new("Anna Berg", "anna@example.com", null, true, false, levels, version)));
    }

    [Theory, OnBothDatabases]
    public async Task with_a_chat_that_does_not_exist(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);

        await Expect(host, Guid.NewGuid(), host.Carl, [NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, Forbidden, Forbidden, NotFound]);
        await Expect(host, Guid.NewGuid(), host.Anna, [NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound, NotFound]);
        await Expect(host, Guid.Empty, host.Anna, [.. Enumerable.Repeat("request.invalid", 10)]);
    }

    [Theory, OnBothDatabases]
    public async Task in_the_lists_of_the_console(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var open = await host.Open(host.Carl);
        var waiting = await host.Waiting(host.Dora);

        await Lists(host.Anna, requests: [waiting], overview: [open], active: [open]);
        await Lists(host.Ben, requests: [waiting], overview: [open], active: []);
        await Lists(host.Pia, requests: [], overview: [open], active: []);
        await Lists(host.Olga, requests: [], overview: [open], active: []);
        await Lists(host.Sam, requests: [], overview: [], active: []);
        (await host.Send(new GetConsole(host.Carl))).Error!.Code.ShouldBe(Forbidden);
        (await host.Send(new GetOffer(host.Anna, null))).Error!.Code.ShouldBe(Forbidden);

        async Task Lists(Caller agent, Guid[] requests, Guid[] overview, Guid[] active)
        {
            var console = await host.Must(new GetConsole(agent));
            console.Requests.Select(r => r.ChatId).ShouldBe(requests);
            console.Overview.Select(r => r.ChatId).ShouldBe(overview);
            console.Active.Select(r => r.ChatId).ShouldBe(active);
        }
    }

    [Theory, OnBothDatabases]
    public async Task with_what_only_the_system_does(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        foreach (var caller in new[] { host.Anna, host.Carl, await host.Visitor() })
        {
            (await host.Send(new CloseConversation(caller, chat, host.Anna.Id, "1"))).Error!.Code.ShouldBe(Forbidden);
            (await host.Send(new RecordHandOff(caller, chat, new() { HandOffId = Guid.NewGuid(), Progress = HandOffProgress.Confirmed, SourceVersion = 1 }))).Error!.Code.ShouldBe(Forbidden);
            (await host.Send(new UpdatePerson(caller, caller.Id, true, new("x", "x", null, true, true, [], 9)))).Error!.Code.ShouldBe(Forbidden);
            (await host.Send(new SetUpChat(caller, "x", Guid.NewGuid()))).Error!.Code.ShouldBe(Forbidden);
            (await host.Send(new EnsureIntegration(caller, "x", ""))).Error!.Code.ShouldBe(Forbidden);
            (await host.Send(new RegisterVisitor(caller))).Error!.Code.ShouldBe(Forbidden);
            (await host.Send(new AuthenticateVisitor(caller, "x"))).Error!.Code.ShouldBe(Forbidden);
            (await host.Send(new AnnounceNewLines(caller, chat))).Error!.Code.ShouldBe(Forbidden);
        }
    }

    private static async Task Expect(ChatHost host, Guid chat, Caller caller, string?[] expected)
    {
        var asks = new Func<Task<string>>[]
        {
            () => Code(host, new GetChat(caller, chat)),
            () => Code(host, new GetLines(caller, chat, Audience.Agents, 0, 10)),
            () => Code(host, new GetLinesBefore(caller, chat, Audience.Customers, 10, 10)),
            () => Code(host, new SendMessage(caller, chat, Guid.NewGuid(), "text")),
            () => Code(host, new MoveCursor(caller, chat, 1, Read: true)),
            () => Code(host, new GetTypingListeners(caller, chat)),
            () => expected[5] == Ok ? Task.FromResult(Ok) : Code(host, new CloseChat(caller, chat)), // who may would end the table
            () => Code(host, new GetPreview(caller, chat)),
            () => Code(host, new AcceptRequest(caller, chat)),
            () => Code(host, new GetTranscript(caller, chat, Audience.Agents, 0)),
        };
        var who = $"{caller.Kind} {caller.Id}";
        for (var index = 0; index < asks.Length; index++)
        {
            if (expected[index] is { } code)
            {
                (await asks[index]()).ShouldBe(code, $"{who}, question {index}");
            }
        }
    }

    private static async Task<string> Code<T>(ChatHost host, MediatR.IRequest<BuildingBlocks.Results.Result<T>> request) => (await host.Send(request)).Error?.Code ?? Ok;
}
