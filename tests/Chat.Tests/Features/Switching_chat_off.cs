using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Events;
using Chat.Contracts.Queries;
using Chat.Domain;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Switching_chat_off
{
    [Theory, OnBothDatabases]
    public async Task ends_what_runs_with_a_line_and_it_can_still_be_saved(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var (open, waiting) = (await host.Open(host.Carl), await host.Waiting(host.Dora));

        await host.Must(new ChangeRules(Caller.System, new() { Active = false }));

        await Eventually.Holds(async () => await host.Db(db => db.Conversations.AllAsync(c => c.State == ConversationState.Closed)), "every chat has ended");
        (await host.Log(open))[^1].Code.ShouldBe("chat.switched-off");
        (await host.Must(new GetLines(host.Dora, waiting, Audience.Customers, 0, 10))).Lines[^1].Code.ShouldBe("chat.switched-off");
        (await host.Published()).OfType<ConversationClosed>().Select(c => c.ClosedBy).ShouldBe([ClosedBy.SwitchedOff, ClosedBy.SwitchedOff]);
        (await host.Must(new GetTranscript(host.Anna, open, Audience.Customers, 0))).Lines.Count.ShouldBe(4);
        (await host.Must(new IsChatOn(Caller.System))).IsOn.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task lets_nothing_begin_until_it_is_on_again_without_a_restart(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await host.Must(new ChangeRules(Caller.System, new() { Active = false }));

        (await Request(host, host.Carl)).ShouldBe("chat.inactive");
        (await Code(host.Send(new StartChat(host.Anna, Guid.CreateVersion7(), host.Sam.Id, "Hello", null)))).ShouldBe("chat.inactive");
        (await host.Must(new GetOffer(host.Carl, null))).Closed!.Code.ShouldBe("chat.inactive");

        await host.Must(new ChangeRules(Caller.System, new()));
        (await Request(host, host.Carl)).ShouldBe("ok");
    }

    [Theory, OnBothDatabases]
    public async Task refuses_every_call_of_the_hub_but_the_greeting(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await using var agent = await host.Module.Hub("/hubs/chat", "agent", host.Anna.Id, pushes: ["rulesChanged"]);
        (await agent.Call<object>("Hello", 1, null)).Ok.ShouldBeTrue();

        await host.Must(new ChangeRules(Caller.System, new() { Active = false }));

        await Eventually.Holds(() => agent.Pushes("rulesChanged").Count == 1, "the window is told");
        (await agent.Call<object>("Hello", 1, null)).Ok.ShouldBeTrue();
        (string Method, object?[] Arguments)[] calls =
        [
            ("GetConsole", []), ("GetChat", ["x"]), ("Accept", ["x"]), ("SendMessage", ["x", "y", "z"]), ("StartChat", ["x", null]), ("GetStartable", [Array.Empty<string>()]),
        ];
        foreach (var (method, arguments) in calls)
        {
            (await agent.Call<object>(method, arguments)).Error!.Code.ShouldBe("chat.inactive", method);
        }
    }

    [Theory, OnBothDatabases]
    public async Task is_not_needed_to_pause_new_requests_with_a_reason_or_to_close_a_direction(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var open = await host.Open(host.Carl);
        await host.Must(new ChangeRules(Caller.System, new() { PausedBecause = " We are back at nine. ", AgentToAgent = false, PublicToAgent = false }));

        var refused = (await host.Send(new RequestChat(host.Dora, Guid.CreateVersion7(), new(ChatHost.Support, null, "Hello", new())))).Error!;
        (refused.Code, refused.Args["reason"]).ShouldBe(("chat.paused", "We are back at nine."));
        (await host.Must(new GetOffer(host.Dora, null))).Closed.ShouldBe(new ClosedView("chat.paused", "We are back at nine."));
        (await Request(host, await host.Visitor())).ShouldBe("chat.direction-off");
        (await Code(host.Send(new StartChat(host.Anna, Guid.CreateVersion7(), host.Sam.Id, "Hello", null)))).ShouldBe("chat.direction-off");
        (await Code(host.Send(new SendMessage(host.Carl, open, Guid.NewGuid(), "still here")))).ShouldBe("ok", "what runs goes on");
        (await host.Conversation(open)).State.ShouldBe(ConversationState.Open);
    }

    [Theory, OnBothDatabases]
    public async Task is_for_administrators_and_leaves_a_trace(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var admin = await Administrator(host);

        (await Code(host.Send(new ChangeRules(host.Anna, new() { Active = false })))).ShouldBe("request.forbidden");
        (await Code(host.Send(new ChangeRules(host.Carl, new())))).ShouldBe("request.forbidden");
        (await Code(host.Send(new GetRules(host.Anna)))).ShouldBe("request.forbidden");
        (await Code(host.Send(new GetChatAudit(host.Anna, null, 10)))).ShouldBe("request.forbidden");
        (await Code(host.Send(new ChangeRules(admin, null)))).ShouldBe("request.invalid");
        (await Code(host.Send(new ChangeRules(admin, new() { AnswerWithinSeconds = 5 })))).ShouldBe("request.invalid");
        (await Code(host.Send(new ChangeRules(admin, new() { PausedBecause = "\0" })))).ShouldBe("request.invalid");
        (await host.Must(new GetChatAudit(admin, null, 10))).ShouldBeEmpty();

        await host.Must(new ChangeRules(admin, new() { AnswerWithinSeconds = 60 }));

        (await host.Must(new GetRules(admin))).AnswerWithinSeconds.ShouldBe(60);
        var entry = (await host.Must(new GetChatAudit(admin, null, 10))).ShouldHaveSingleItem();
        (entry.ActorId, entry.Action, entry.Before!.Value.GetProperty("answerWithinSeconds").GetInt32(), entry.After!.Value.GetProperty("answerWithinSeconds").GetInt32())
            .ShouldBe((admin.Id, "chat.settings-changed", 300, 60));
    }

    private static async Task<Caller> Administrator(ChatHost host)
    {
        var admin = new Caller(CallerKind.Agent, Guid.CreateVersion7(), Guid.CreateVersion7());
        await host.Must(new UpdatePerson(Caller.System, admin.Id, true, new("Ada", "ada@example.com", null, true, IsAdministrator: true, [], 1)));
        return admin;
    }

    private static async Task<string> Request(ChatHost host, Caller requester) =>
        await Code(host.Send(new RequestChat(requester, Guid.CreateVersion7(), new(ChatHost.Support, "Vera", "Hello", new()))));

    private static async Task<string> Code<T>(Task<Result<T>> sending) => (await sending).Error?.Code ?? "ok";
}
