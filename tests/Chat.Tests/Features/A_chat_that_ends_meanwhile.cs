using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Features;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

/// <summary>Between any two things that a command reads the chat may end: who is a moment too late is told so, and nothing breaks.</summary>
public sealed class A_chat_that_ends_meanwhile
{
    private const int MoreThanAnyCommandHas = 6;

    [Theory, OnBothDatabases]
    public async Task refuses_whoever_changes_it_a_moment_too_late(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        Func<Guid, ICommand<Nothing>>[] commands =
        [
            chat => new AcceptRequest(host.Ben, chat),
            chat => new JoinChat(host.Olga, chat, ParticipantRole.Observer),
            chat => new ChangeRole(host.Ben, chat, ParticipantRole.Observer),
            chat => new LeaveChat(host.Ben, chat),
            chat => new CloseChat(host.Anna, chat),
            chat => new CloseConversation(Caller.System, chat, host.Anna.Id, "1001"),
        ];
        var codes = new HashSet<string>();
        foreach (var command in commands)
        {
            for (var statement = 1; statement <= MoreThanAnyCommandHas; statement++)
            {
                var chat = await host.Open(host.Carl);
                await host.Must(new JoinChat(host.Ben, chat, ParticipantRole.Participant));
                using (Meanwhile.BeforeStatement(statement, () => host.Must(new CloseChat(host.Carl, chat))))
                {
                    codes.Add((await host.Send(command(chat))).Error?.Code ?? "ok");
                }

                await host.Send(new CloseChat(host.Carl, chat));
                (await host.Log(chat)).Select(l => l.AgentsSequence).ShouldBe(Enumerable.Range(1, (await host.Log(chat)).Count).Select(n => (long)n));
            }
        }

        codes.ShouldBe(["ok", "chat.closed", "chat.already-taken"], ignoreOrder: true);
    }
}
