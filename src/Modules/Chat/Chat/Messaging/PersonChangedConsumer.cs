using Accounts.Contracts;
using Accounts.Contracts.Events;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Features;
using Chat.Infrastructure;

namespace Chat.Messaging;

internal sealed class PersonChangedConsumer(InboxRunner<ChatDbContext> runner) : EventConsumer<PersonChanged, ChatDbContext>(runner)
{
    protected override ICommand<Nothing> Translate(PersonChanged message) => new UpdatePerson(
        Caller.System,
        message.PersonId,
        message.Kind == PersonKind.Agent,
        new PersonState(
            message.Name,
            message.Email,
            message.Company,
            message.Active,
            message.Roles.Contains(Role.Administrator),
            [.. message.Memberships.Select(m => new GroupLevel(m.GroupId, LevelOf(m.Level)))],
            message.Version));

    private static AccessLevel LevelOf(ChatLevel level) => level switch
    {
        ChatLevel.Owner => AccessLevel.Owner,
        ChatLevel.Participant => AccessLevel.Participant,
        ChatLevel.Observer => AccessLevel.Observer,
        _ => AccessLevel.None,
    };
}
