using Accounts.Contracts.Events;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Results;
using Chat.Features;
using Chat.Infrastructure;

namespace Chat.Messaging;

internal sealed class InstallationSetUpConsumer(InboxRunner<ChatDbContext> runner) : EventConsumer<InstallationSetUp, ChatDbContext>(runner)
{
    protected override ICommand<Nothing> Translate(InstallationSetUp message) => new SetUpChat(Caller.System, message.Organisation, message.GroupId);
}
