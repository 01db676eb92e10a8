using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Realtime;

public sealed class Pushes_reach_exactly
{
    [Fact]
    public async Task who_may_hear_them_all_along_a_chat()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var anna = await host.Window(host.Anna);
        await using var annasSecond = await host.Window(host.Anna);
        await using var ben = await host.Window(host.Ben);
        await using var pia = await host.Window(host.Pia);
        await using var olga = await host.Window(host.Olga);
        await using var sam = await host.Window(host.Sam);
        await using var carl = await host.Window(host.Carl);
        var (vera, veraId, key) = await host.Website();
        await using var veras = vera;
        var (verasSecond, _, _) = await host.Website(key);
        await using var second = verasSecond;
        var (otto, _, _) = await host.Website();
        await using var ottos = otto;
        TestHubClient[] all = [anna, annasSecond, ben, pia, olga, sam, carl, vera, verasSecond, otto];
        var seen = new int[all.Length];

        await Heard("nothing before anything happens", []);

        var chat = (await vera.Request()).ChatId;
        await Heard("the request", new() { [anna] = "requestAdded", [annasSecond] = "requestAdded", [ben] = "requestAdded", [vera] = "chatChanged linesAdded", [verasSecond] = "chatChanged linesAdded" });

        await ben.MustCall<PreviewView>("Preview", chat);
        await Heard("Ben looks", new() { [anna] = "lookersChanged", [annasSecond] = "lookersChanged", [ben] = "lookersChanged" });

        await verasSecond.Write(chat, "Are you there?");
        await Heard("a line while Ben looks", new() { [ben] = "linesAdded", [vera] = "linesAdded", [verasSecond] = "linesAdded" });

        await anna.MustCall<ChatView>("Accept", chat);
        await Heard("Anna accepts", new()
        {
            [anna] = "chatChanged linesAdded overviewChanged requestGone",
            [annasSecond] = "chatChanged linesAdded overviewChanged requestGone",
            [ben] = "overviewChanged requestGone",
            [pia] = "overviewChanged",
            [olga] = "overviewChanged",
            [vera] = "chatChanged linesAdded",
            [verasSecond] = "chatChanged linesAdded",
        });

        await vera.Write(chat, "A secret of the chat");
        var both = "linesAdded";
        await Heard("a line of the chat", new() { [anna] = both, [annasSecond] = both, [vera] = both, [verasSecond] = both });

        await anna.MustCall<object>("Typing", chat);
        await Heard("Anna types", new() { [vera] = "typing", [verasSecond] = "typing" });

        await vera.MustCall<object>("MarkRead", chat, 3);
        await Heard("Vera reads", new() { [anna] = "cursorsChanged", [annasSecond] = "cursorsChanged", [vera] = "cursorsChanged", [verasSecond] = "cursorsChanged" });

        await host.Must(new RecordHandOff(Caller.System, chat, new() { HandOffId = Guid.NewGuid(), Progress = Chat.Domain.HandOffProgress.Pending, SourceVersion = 1 }));
        await Heard("the hand-off begins", new() { [anna] = "chatChanged", [annasSecond] = "chatChanged" });

        await host.Must(new CloseConversation(Caller.System, chat, host.Anna.Id, "17"));
        await Heard("the chat ends in a ticket", new()
        {
            [anna] = "chatChanged linesAdded overviewGone",
            [annasSecond] = "chatChanged linesAdded overviewGone",
            [ben] = "overviewGone",
            [pia] = "overviewGone",
            [olga] = "overviewGone",
            [vera] = "chatChanged linesAdded",
            [verasSecond] = "chatChanged linesAdded",
        });

        ShouldBeClean(vera, veraId);

        async Task Heard(string what, Dictionary<TestHubClient, string> expected)
        {
            await HubHost.Settle(all);
            for (var index = 0; index < all.Length; index++)
            {
                var heard = string.Join(' ', all[index].Heard(ref seen[index]));
                heard.ShouldBe(expected.GetValueOrDefault(all[index], ""), $"{what}, window {index}");
            }
        }
    }

    [Fact]
    public async Task the_lookers_until_a_request_is_taken_or_left()
    {
        await using var host = await ChatHost.Start(DatabaseKind.Sqlite);
        await using var anna = await host.Window(host.Anna);
        var ben = await host.Window(host.Ben);
        var (vera, _, _) = await host.Website();
        await using var veras = vera;
        var chat = (await vera.Request()).ChatId;

        var preview = await anna.MustCall<PreviewView>("Preview", chat);
        (await ben.MustCall<PreviewView>("Preview", chat)).Request.Lookers.Select(l => l.Initials).ShouldBe(["AB", "B"]);
        preview.Lines.Select(l => l.Text ?? l.Code).ShouldBe(["chat.requested", "Hello"]);
        (await host.Must(new GetConsole(host.Anna))).Requests.Single().Lookers.Select(l => l.Name).ShouldBe(["Anna Berg", "Ben"]);

        await anna.MustCall<object>("LeavePreview", chat);
        await Lookers(anna, "Ben");
        await ben.DisposeAsync();
        await Lookers(anna, "");

        await anna.MustCall<PreviewView>("Preview", chat);
        await vera.MustCall<object>("Close", chat);
        await HubHost.Settle(anna, vera);
        anna.Pushes("requestGone").ShouldHaveSingleItem()[1].GetString().ShouldBe("withdrawn");
        (await anna.Call<PreviewView>("Preview", chat)).Error!.Code.ShouldBe("chat.withdrawn");
        vera.AllPushes.ShouldNotContain(p => p.Name == "lookersChanged");

        Task Lookers(TestHubClient window, string names) => Eventually.Holds(
            () => window.Pushes("lookersChanged") is [.., var last] && string.Join(' ', last[1].EnumerateArray().Select(p => p.GetProperty("name").GetString())) == names,
            $"'{names}' look at the request");
    }

    /// <summary>Nothing of an agent's inside came to the visitor: neither in a push nor in an answer.</summary>
    private static void ShouldBeClean(TestHubClient window, Guid visitorId)
    {
        var everything = string.Join('\n', window.AllPushes.SelectMany(p => p.Arguments).Select(a => a.GetRawText()));
        everything.ShouldContain(visitorId.ToString());
        foreach (var secret in new[] { "context", "handOff", "@example.com", "added-to-ticket", "\"agents\"", "lookers" })
        {
            everything.ShouldNotContain(secret);
        }
    }
}
