using BuildingBlocks.Infrastructure.Persistence;
using Chat.Domain;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using TestKit;

namespace Chat.Tests.Infrastructure;

public sealed class An_upgrade
{
    [Theory, OnBothDatabases]
    public async Task from_before_observers_keeps_revisions_growing_and_everybody_writing(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        await host.Must(new RecordHandOff(BuildingBlocks.Contracts.Caller.System, chat, new() { HandOffId = Guid.NewGuid(), Progress = HandOffProgress.Pending, SourceVersion = 1 }));
        var version = (await host.Conversation(chat)).Version;

        await host.Db(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First());
            await db.Database.MigrateAsync();
            return true;
        });

        var view = await host.Must(new GetChat(host.Carl, chat));
        view.Revision.ShouldBe(version, "a browser took the version for the revision");
        view.Participants.ShouldAllBe(p => p.Active && p.Role == ParticipantRole.Participant);
        await host.Must(new CloseChat(host.Anna, chat));
        (await host.Must(new GetChat(host.Carl, chat))).Revision.ShouldBeGreaterThan(version);
    }
}
