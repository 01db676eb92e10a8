using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Queries;
using Chat.Domain;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Changing_a_message
{
    [Theory, OnBothDatabases]
    public async Task puts_the_new_text_in_its_place_and_tells_both_logs(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var (chat, message) = await Written(host, "Tuesday at ten");

        await host.Must(new EditMessage(host.Anna, chat, message, "Wednesday at ten "));
        await host.Must(new EditMessage(host.Anna, chat, message, "Wednesday at ten"));

        foreach (var (reader, audience) in new[] { (host.Anna, Audience.Agents), (host.Carl, Audience.Customers) })
        {
            var lines = (await host.Must(new GetLines(reader, chat, audience, 0, 50))).Lines;
            lines.Select(l => l.Sequence).ShouldBe(Enumerable.Range(1, lines.Count).Select(n => (long)n));
            var line = lines.Single(l => l.ClientMessageId == message);
            (line.Text, line.EditedAt is not null, line.DeletedAt is null).ShouldBe(("Wednesday at ten", true, true));
            lines.Where(l => l.Code == "chat.message-edited").ShouldHaveSingleItem().Args!["message"].ShouldBe(message.ToString());
        }
    }

    [Theory, OnBothDatabases]
    public async Task can_take_it_back_and_leaves_nothing_of_it(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var (chat, message) = await Written(host, "My password is secret");

        await host.Must(new DeleteMessage(host.Anna, chat, message));
        await host.Must(new DeleteMessage(host.Anna, chat, message));
        await host.Must(new SendMessage(host.Anna, chat, message, "My password is secret"));

        var line = (await host.Must(new GetLines(host.Carl, chat, Audience.Customers, 0, 50))).Lines.Single(l => l.ClientMessageId == message);
        (line.Text, line.DeletedAt is not null, line.Kind).ShouldBe((null, true, LineKind.Text));
        (await host.Log(chat)).Count(l => l.Code == "chat.message-deleted").ShouldBe(1);
        (await host.Log(chat)).Exists(l => l.Text?.Contains("secret", StringComparison.Ordinal) == true).ShouldBeFalse("sent again after a lost answer it stays deleted");
        (await Code(host.Send(new EditMessage(host.Anna, chat, message, "again")))).ShouldBe("chat.message-deleted");
        var transcript = await host.Must(new GetTranscript(Caller.System, chat, Audience.Customers, 0));
        transcript.Lines.Select(l => l.Code ?? l.Text).ShouldBe(["chat.requested", "My order has not arrived.", "chat.accepted", "chat.message-deleted"]);
        transcript.Lines[^1].Args["name"].ShouldBe("Anna Berg");
    }

    [Theory, OnBothDatabases]
    public async Task is_for_its_author_in_a_running_chat_and_in_time(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var (chat, message) = await Written(host, "Hello");
        await host.Must(new JoinChat(host.Ben, chat, ParticipantRole.Participant));

        (await Code(host.Send(new EditMessage(host.Ben, chat, message, "x")))).ShouldBe("request.not-found");
        (await Code(host.Send(new EditMessage(host.Carl, chat, message, "x")))).ShouldBe("request.not-found");
        (await Code(host.Send(new DeleteMessage(host.Sam, chat, message)))).ShouldBe("request.not-found");
        (await Code(host.Send(new EditMessage(host.Anna, chat, Guid.NewGuid(), "x")))).ShouldBe("request.not-found");
        (await Code(host.Send(new EditMessage(host.Anna, chat, message, "  ")))).ShouldBe("chat.text-empty");
        await host.SetRules(ChatHost.Support, new() { EditWithinSeconds = 0 });
        (await Code(host.Send(new EditMessage(host.Anna, chat, message, "x")))).ShouldBe("chat.too-late-to-change");
        (await Code(host.Send(new DeleteMessage(host.Anna, chat, message)))).ShouldBe("chat.too-late-to-change");
        await host.SetRules(ChatHost.Support, new());
        await host.Must(new CloseChat(host.Anna, chat));
        (await Code(host.Send(new EditMessage(host.Anna, chat, message, "x")))).ShouldBe("chat.closed");
        (await host.Log(chat)).Single(l => l.ClientMessageId == message).Text.ShouldBe("Hello");
    }

    private static async Task<(Guid Chat, Guid Message)> Written(ChatHost host, string text)
    {
        var (chat, message) = (await host.Open(host.Carl), Guid.NewGuid());
        await host.Must(new SendMessage(host.Anna, chat, message, text));
        return (chat, message);
    }

    private static async Task<string> Code<T>(Task<Result<T>> sending) => (await sending).Error?.Code ?? "ok";
}
