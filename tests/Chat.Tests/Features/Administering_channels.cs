using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts.Events;
using Chat.Domain;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Administering_channels
{
    private static readonly Guid Billing = Guid.CreateVersion7();
    private static readonly ChannelSettings Settings = new() { Name = "Billing", GroupId = ChatHost.SalesGroup, Color = 3, OfferedToCustomers = true, OfferedToPublic = true };

    [Theory, OnBothDatabases]
    public async Task changes_everything_at_once_and_keeps_what_it_was(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var rules = new ChannelRules { Email = Asking.Required, Consent = "I agree.", Fields = [new("Order number", true)], TellsOfObservers = true, ObserverMinutes = 5 };

        await host.Must(new AddChannel(Caller.System, Billing, Settings));
        await host.Must(new AddChannel(Caller.System, Billing, Settings));
        await host.Must(new ChangeChannel(Caller.System, Billing, 0, Settings with { Name = " Invoices ", AllowsJoining = true, Rules = rules }));

        var channels = await host.Must(new GetChannels(Caller.System));
        channels.Select(c => c.Name).ShouldBe(["Invoices", "Sales", "Support"], "the one for chats with one person is not among them");
        var changed = channels[0];
        (changed.Id, changed.Version, changed.Color, changed.AllowsJoining, changed.Valid).ShouldBe((Billing, 1, 3, true, true));
        (changed.Rules.Email, changed.Rules.Consent, changed.Rules.Fields.Single(), changed.Rules.ObserverMinutes).ShouldBe((Asking.Required, "I agree.", new AskedField("Order number", true), 5));
        var audit = await Audit(host, Billing);
        audit.Select(a => (a.Action, a.SubjectName)).ShouldBe([("chat.channel-created", "Billing"), ("chat.channel-changed", "Invoices")]);
        audit[0].Before.ShouldBeNull();
        (Name(audit[1].Before!), Name(audit[1].After!)).ShouldBe(("Billing", "Invoices"));
        JsonDocument.Parse(audit[1].After!).RootElement.GetProperty("rules").GetProperty("consent").GetString().ShouldBe("I agree.");
    }

    [Theory, OnBothDatabases]
    public async Task refuses_what_does_not_fit_and_changes_nothing(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await host.Must(new AddChannel(Caller.System, Billing, Settings));
        (string Field, ChannelSettings? Settings)[] shapes =
        [
            ("settings", null),
            ("name", Settings with { Name = " " }),
            ("name", Settings with { Name = new('x', 101) }),
            ("name", Settings with { Name = "a\0b" }),
            ("groupId", Settings with { GroupId = Guid.Empty }),
            ("color", Settings with { Color = 8 }),
            ("color", Settings with { Color = -1 }),
            ("rules", Settings with { Rules = null! }),
            ("email", With(r => r with { Email = (Asking)7 })),
            ("consent", With(r => r with { Consent = new('x', 1_001) })),
            ("fields", With(r => r with { Fields = null! })),
            ("fields", With(r => r with { Fields = [null!] })),
            ("fields", With(r => r with { Fields = [new(" ", false)] })),
            ("fields", With(r => r with { Fields = [new(new('x', 101), false)] })),
            ("fields", With(r => r with { Fields = [new("One", false), new("one ", true)] })),
            ("fields", With(r => r with { Fields = [.. Enumerable.Range(1, 6).Select(n => new AskedField($"{n}", false))] })),
            ("agentName", With(r => r with { AgentName = new('x', 101) })),
            ("observerMinutes", With(r => r with { ObserverMinutes = 0 })),
            ("warnAfterSeconds", With(r => r with { WarnAfterSeconds = -1 })),
            ("warnAgainAfterSeconds", With(r => r with { WarnAfterSeconds = 300, WarnAgainAfterSeconds = 300 })),
            ("returnAfterSeconds", With(r => r with { ReturnAfterSeconds = -1 })),
            ("editWithinSeconds", With(r => r with { EditWithinSeconds = 86_401 })),
        ];
        foreach (var (field, wanted) in shapes)
        {
            (await host.Send(new ChangeChannel(Caller.System, Billing, 0, wanted))).Error!.ShouldSatisfyAllConditions(
                e => e.Code.ShouldBe("request.invalid", field), e => e.Args["field"].ShouldBe(field));
            (await host.Send(new AddChannel(Caller.System, Guid.CreateVersion7(), wanted))).Error!.Args["field"].ShouldBe(field);
        }

        (await Code(host.Send(new ChangeChannel(Caller.System, Billing, 0, Settings with { Name = "Sales" })))).ShouldBe("chat.channel-name-taken");
        (await Code(host.Send(new ChangeChannel(Caller.System, Billing, 1, Settings with { Name = "Later" })))).ShouldBe("request.conflict");
        (await Code(host.Send(new ChangeChannel(Caller.System, Guid.CreateVersion7(), 0, Settings)))).ShouldBe("request.not-found");
        (await Code(host.Send(new ChangeChannel(Caller.System, Channel.DefaultId, 0, Settings with { Name = "Other" })))).ShouldBe("chat.channel-fixed");
        (await Code(host.Send(new ChangeChannel(Caller.System, ChatHost.Support, 0, Settings with { Name = "Support" })))).ShouldBe("chat.fallback-needed");
        foreach (var caller in new[] { host.Anna, host.Carl, await host.Visitor() })
        {
            (await Code(host.Send(new GetChannels(caller)))).ShouldBe("request.forbidden");
            (await Code(host.Send(new AddChannel(caller, Guid.CreateVersion7(), Settings with { Name = "Other" })))).ShouldBe("request.forbidden");
            (await Code(host.Send(new ChangeChannel(caller, Billing, 0, Settings with { Name = "Other" })))).ShouldBe("request.forbidden");
        }

        (await host.Must(new GetChannels(Caller.System))).Single(c => c.Id == Billing).ShouldSatisfyAllConditions(c => c.Name.ShouldBe("Billing"), c => c.Version.ShouldBe(0));
        (await Audit(host, Billing)).Count.ShouldBe(1);

        static ChannelSettings With(Func<ChannelRules, ChannelRules> change) => Settings with { Rules = change(new()) };
    }

    [Theory, OnBothDatabases]
    public async Task lets_one_of_two_administrators_win(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await host.Must(new AddChannel(Caller.System, Billing, Settings));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Code(host.Send(new ChangeChannel(Caller.System, Billing, 0, Settings with { Name = $"Billing {n}" })))));

        answers.Count(a => a == "ok").ShouldBe(1);
        answers.Count(a => a == "request.conflict").ShouldBe(5);
        (await Audit(host, Billing)).Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task hands_over_what_is_asked_without_a_choice(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await host.Must(new AddChannel(Caller.System, Billing, Settings));

        await host.Must(new ChangeChannel(Caller.System, Billing, 0, Settings with { IsFallback = true }));

        (await host.Must(new GetOffer(host.Carl, null))).FallbackChannelId.ShouldBe(Billing);
        (await host.Must(new GetChannels(Caller.System))).Where(c => c.IsFallback).Select(c => c.Id).ShouldBe([Billing]);
        (await Audit(host, ChatHost.Support))[^1].After!.ShouldContain("\"isFallback\":false");
        (await Code(host.Send(new ChangeChannel(Caller.System, Billing, 1, Settings with { IsFallback = true, Valid = false })))).ShouldBe("chat.fallback-for-everybody");
    }

    [Theory, OnBothDatabases]
    public async Task makes_a_channel_invalid_for_what_is_new_only(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await host.Must(new UpdatePerson(
            Caller.System, host.Anna.Id, true, new("Anna", "a@example.com", null, true, false, [new(ChatHost.SupportGroup, AccessLevel.Owner), new(ChatHost.SalesGroup, AccessLevel.Owner)], 2)));
        await host.Must(new AddChannel(Caller.System, Billing, Settings));
        var waiting = await host.Waiting(host.Carl, channelId: Billing);
        var open = await host.Open(host.Dora);

        await host.Must(new ChangeChannel(Caller.System, Billing, 0, Settings with { Valid = false }));

        (await host.Must(new GetOffer(host.Carl, null))).Channels.Select(c => c.Name).ShouldBe(["Sales", "Support"]);
        (await Code(host.Send(new RequestChat(host.Dora, Guid.CreateVersion7(), new(Billing, null, "Hello", null))))).ShouldBe("chat.channel-not-offered");
        (await host.Must(new GetMoveTargets(host.Anna, open))).Select(t => t.Channel.Name).ShouldBe(["Sales", "Support"]);
        (await Code(host.Send(new MoveChat(host.Anna, open, Billing, true)))).ShouldBe("chat.channel-not-offered");

        (await host.Must(new GetConsole(host.Sam))).Requests.Select(r => r.ChatId).ShouldBe([waiting]);
        (await host.Must(new GetPreview(host.Sam, waiting))).Request.ChatId.ShouldBe(waiting);
        (await host.Must(new GetMoveTargets(host.Anna, waiting))).Select(t => (t.Channel.Name, t.Obstacle)).ShouldBe([("Billing", MoveObstacle.Current), ("Sales", null), ("Support", null)]);
        await host.Must(new MoveChat(host.Anna, waiting, ChatHost.Sales, true));
        await host.Must(new AcceptRequest(host.Sam, waiting));
    }

    [Theory, OnBothDatabases]
    public async Task keeps_one_channel_valid(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await host.Db(async db =>
        {
            // an installation from before there was a rule
            (await db.Channels.SingleAsync(c => c.Id == ChatHost.Support)).CeaseToBeFallback();
            return await db.SaveChangesAsync();
        });
        var channels = await host.Must(new GetChannels(Caller.System));

        await host.Must(Invalid("Sales"));
        (await Code(host.Send(Invalid("Support")))).ShouldBe("chat.last-channel");

        ChangeChannel Invalid(string name)
        {
            var channel = channels.Single(c => c.Name == name);
            return new(Caller.System, channel.Id, channel.Version, Settings with { Name = name, GroupId = channel.GroupId, Valid = false });
        }
    }

    [Theory, OnBothDatabases]
    public async Task gives_what_waits_to_the_new_group(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        await host.Must(new AddChannel(Caller.System, Billing, Settings));
        var (waiting, accepted) = (await host.Waiting(host.Carl, channelId: Billing), await host.Waiting(host.Dora, channelId: Billing));
        await host.Must(new AcceptRequest(host.Sam, accepted));
        await using var window = await host.Module.Hub("/hubs/chat", "agent", host.Anna.Id, pushes: ["resync", "rulesChanged"]);
        await using var panel = await host.Module.Hub("/hubs/chat", "customer", host.Carl.Id, pushes: ["rulesChanged"]);
        (await window.Call<object>("Hello", 1, null)).Ok.ShouldBeTrue();
        (await panel.Call<object>("Hello", 1, null)).Ok.ShouldBeTrue();

        await host.Must(new ChangeChannel(Caller.System, Billing, 0, Settings with { GroupId = ChatHost.SupportGroup }));

        (await host.Published()).OfType<ChatRequested>().Where(r => r.ConversationId == waiting).Select(r => (r.GroupId, r.Turn)).ShouldBe([(ChatHost.SalesGroup, 1), (ChatHost.SupportGroup, 2)]);
        (await host.Published()).OfType<ChatRequested>().Count(r => r.ConversationId == accepted).ShouldBe(1);
        (await host.Db(db => db.Jobs.CountAsync(j => j.Kind == "chat.warn-of-wait.v1" && j.Body.Contains($"{waiting}")))).ShouldBe(4, "its wait is watched anew");
        (await host.Must(new GetConsole(host.Anna))).Requests.Select(r => r.ChatId).ShouldBe([waiting]);
        (await host.Must(new GetConsole(host.Sam))).Requests.ShouldBeEmpty();
        await Eventually.Holds(() => window.Pushes("resync").Count == 1 && window.Pushes("rulesChanged").Count == 1, "Anna's window hears of the channel from now on");
        await Eventually.Holds(() => panel.Pushes("rulesChanged").Count == 1, "the panel asks again what is offered");
    }

    [Fact]
    public async Task speaks_http()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await host.Must(new UpdatePerson(Caller.System, host.Anna.Id, true, new("Anna", "a@example.com", null, true, IsAdministrator: true, [], 2)));
        using var anna = host.Module.Http("agent", host.Anna.Id);
        using var ben = host.Module.Http("agent", host.Ben.Id);
        var settings = new { name = "Billing", groupId = ChatHost.SalesGroup, color = 2, offeredToCustomers = true, rules = new { email = "optional", fields = new[] { new { label = "Order", required = true } } } };

        (await anna.PostAsJsonAsync("/api/chat/admin/channels", new { id = Billing, settings })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var stored = (await anna.GetFromJsonAsync<JsonElement>("/api/chat/admin/channels"))[0];
        (stored.GetProperty("name").GetString(), stored.GetProperty("rules").GetProperty("email").GetString(), stored.GetProperty("rules").GetProperty("warnAfterSeconds").GetInt32()).ShouldBe(("Billing", "optional", 120));
        (await anna.PutAsJsonAsync($"/api/chat/admin/channels/{Billing}", new { version = 0, settings = new { settings.name, settings.groupId, valid = false } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await anna.GetFromJsonAsync<JsonElement>("/api/chat/admin/channels"))[0].GetProperty("valid").GetBoolean().ShouldBeFalse();

        (await anna.PutAsJsonAsync($"/api/chat/admin/channels/{Billing}", new { version = 0, settings })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await anna.PutAsJsonAsync("/api/chat/admin/channels/nonsense", new { version = 0, settings })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await anna.PutAsJsonAsync($"/api/chat/admin/channels/{Billing}", new { version = "x" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await anna.PostAsync("/api/chat/admin/channels", null)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ben.GetAsync("/api/chat/admin/channels")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Task<List<(string Action, string SubjectName, string? Before, string? After)>> Audit(ChatHost host, Guid channelId) => host.Db(async db =>
        (await db.Audit.AsNoTracking().Where(a => a.Subject == channelId.ToString()).OrderBy(a => a.Id).ToListAsync()).ConvertAll(a => (a.Action, a.SubjectName, a.Before, a.After)));

    private static string Name(string json) => JsonDocument.Parse(json).RootElement.GetProperty("name").GetString()!;

    private static async Task<string> Code<T>(Task<Result<T>> sending) => (await sending).Error?.Code ?? "ok";
}
