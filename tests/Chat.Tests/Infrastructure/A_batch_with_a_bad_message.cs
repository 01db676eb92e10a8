using BuildingBlocks.Infrastructure.Persistence;
using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TestKit;

namespace Chat.Tests.Infrastructure;

public sealed class A_batch_with_a_bad_message
{
    [Theory, OnBothDatabases]
    public async Task stores_all_the_others(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var (carls, doras) = (await host.Open(host.Carl), await host.Open(host.Dora));
        var journal = host.Module.Services.GetRequiredService<IMessageJournal>();
        var good = Enumerable.Range(0, 40).Select(n => new NewMessage(n % 2 == 0 ? carls : doras, host.Anna.Id, Guid.CreateVersion7(), $"m{n}")).ToList();
        await MakeTheDatabaseRefuse(host, database, "bad");
        var bad = new NewMessage(carls, host.Carl.Id, Guid.CreateVersion7(), "bad");

        var answers = good.Take(20).Append(bad).Concat(good.Skip(20)).Select(m => journal.Write(m, default)).ToList();
        var results = await Task.WhenAll(answers);

        results[20].Error!.Code.ShouldBe("request.conflict");
        results.Where((_, index) => index != 20).ShouldAllBe(r => r.IsSuccess);
        foreach (var chat in new[] { carls, doras })
        {
            var log = await host.Log(chat);
            log.Count(l => l.AuthorId == host.Anna.Id && l.IsText).ShouldBe(20);
            log.Select(l => l.AgentsSequence).ShouldBe(Enumerable.Range(1, log.Count).Select(n => (long)n));
        }
    }

    /// <summary>Whatever the rules above let through: something a database does not take.</summary>
    private static Task<int> MakeTheDatabaseRefuse(ChatHost host, DatabaseKind database, string text) => host.Db(db => db.Database.ExecuteSqlRawAsync(database == DatabaseKind.Sqlite
        ? $"create trigger refuse before insert on log_lines when new.\"Text\" = '{text}' begin select raise(abort, 'refused'); end"
        : $"alter table chat.log_lines add check (\"Text\" <> '{text}')"));

    [Theory, OnBothDatabases]
    public async Task refuses_who_does_not_take_part_alone(DatabaseKind database)
    {
        await using var host = await ChatHost.Start(database);
        var chat = await host.Open(host.Carl);
        var journal = host.Module.Services.GetRequiredService<IMessageJournal>();

        var stranger = journal.Write(new(chat, host.Dora.Id, Guid.CreateVersion7(), "me too"), default);
        var nowhere = journal.Write(new(Guid.CreateVersion7(), host.Carl.Id, Guid.CreateVersion7(), "hello?"), default);
        var own = journal.Write(new(chat, host.Carl.Id, Guid.CreateVersion7(), "hello"), default);

        (await stranger).Error!.Code.ShouldBe("chat.not-participant");
        (await nowhere).Error!.Code.ShouldBe("request.not-found");
        (await own).Value!.ForAgents.ShouldBe(4);
        (await host.Log(chat)).Count.ShouldBe(4);
    }
}
