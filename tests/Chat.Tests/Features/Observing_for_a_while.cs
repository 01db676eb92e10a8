using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using Chat.Domain;
using Chat.Features;
using Chat.Jobs;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TestKit;

namespace Chat.Tests.Features;

public sealed class Observing_for_a_while
{
    [Theory, OnBothDatabases]
    public async Task ends_by_itself_for_whoever_came_uninvited(DatabaseKind database)
    {
        await using var host = await Limited(database);
        var chat = await host.Open(host.Carl);

        await host.Must(new JoinChat(host.Olga, chat, ParticipantRole.Observer));

        var (due, job) = (await Deadlines(host)).ShouldHaveSingleItem();
        (due - (await host.Log(chat))[^1].At).ShouldBeInRange(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(11));
        (await host.Send(End(job) with { Caller = host.Olga })).Error!.Code.ShouldBe("request.forbidden");
        await host.Must(End(job));
        await host.Must(End(job));

        (await host.Log(chat)).TakeLast(2).Select(l => (l.Code, l.CustomersSequence)).ShouldBe([("chat.observes", null), ("chat.stopped-observing", null)]);
        (await host.Conversation(chat)).Participants.Single(p => p.PersonId == host.Olga.Id).Active.ShouldBeFalse();
        var audit = (await host.Db(db => db.Audit.Where(a => a.Action == "chat.observing-ended").ToListAsync())).ShouldHaveSingleItem();
        (audit.ActorKind, audit.Subject, audit.After).ShouldBe((CallerKind.System, chat.ToString(), null));
        audit.Before!.ShouldContain("Olga");
    }

    [Theory, OnBothDatabases]
    public async Task counts_anew_after_another_role(DatabaseKind database)
    {
        await using var host = await Limited(database);
        var chat = await host.Open(host.Carl);
        await host.Must(new JoinChat(host.Pia, chat, ParticipantRole.Observer));
        await host.Must(new ChangeRole(host.Pia, chat, ParticipantRole.Participant));
        var first = (await Deadlines(host)).ShouldHaveSingleItem().Job;

        await host.Must(End(first));
        (await host.Conversation(chat)).Participants.Single(p => p.PersonId == host.Pia.Id).Writes.ShouldBeTrue();

        await host.Must(new ChangeRole(host.Pia, chat, ParticipantRole.Observer));
        await host.Must(End(first));
        (await host.Conversation(chat)).Participants.Single(p => p.PersonId == host.Pia.Id).Active.ShouldBeTrue("the first time is not this one");
        await host.Must(End((await Deadlines(host)).Select(d => d.Job).Single(j => j != first)));
        (await host.Conversation(chat)).Participants.Single(p => p.PersonId == host.Pia.Id).Active.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task has_no_end_for_who_was_asked_in_or_leads_the_chat(DatabaseKind database)
    {
        await using var host = await Limited(database);
        var chat = await host.Open(host.Carl);
        var invitation = await host.Must(new InviteAgent(host.Anna, chat, Guid.CreateVersion7(), host.Ben.Id, "Have a look?"));
        await host.Must(new AcceptRequest(host.Ben, invitation));

        await host.Must(new JoinChat(host.Ben, chat, ParticipantRole.Participant));
        await host.Must(new ChangeRole(host.Ben, chat, ParticipantRole.Observer));
        await host.Must(new ChangeRole(host.Ben, chat, ParticipantRole.Participant));
        await host.Must(new ChangeRole(host.Anna, chat, ParticipantRole.Observer));

        (await Deadlines(host)).ShouldBeEmpty();
    }

    /// <summary>Who comes uninvited into a chat of the support channel observes for ten minutes at most.</summary>
    private static async Task<ChatHost> Limited(DatabaseKind database)
    {
        var host = await ChatHost.Start(database);
        var support = await host.Db(db => db.Channels.AsNoTracking().SingleAsync(c => c.Id == ChatHost.Support));
        await host.Must(new ChangeChannel(Caller.System, support.Id, support.Version, support.ToSettings() with { Rules = new() { ObserverMinutes = 10 } }));
        return host;
    }

    private static async Task<List<(DateTimeOffset Due, ObservingDeadline Job)>> Deadlines(ChatHost host) =>
        (await host.Db(db => db.Jobs.AsNoTracking().Where(j => j.Kind == "chat.observing-deadline.v1").OrderBy(j => j.DueAt).ToListAsync()))
            .ConvertAll(j => (j.DueAt, JsonSerializer.Deserialize<ObservingDeadline>(j.Body, Json.Options)!));

    private static EndObserving End(ObservingDeadline job) => new(Caller.System, job.ConversationId, job.AgentId, job.Since);
}
