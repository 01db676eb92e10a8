using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using TestKit;
using Tickets.Contracts.Events;
using Tickets.Domain;
using Tickets.Features;
using Tickets.Tests.Kit;

namespace Tickets.Tests.Jobs;

public sealed class Delivering_a_hand_off
{
    [Theory, OnBothDatabases]
    public async Task goes_on_after_the_process_ended_between_the_call_and_the_record(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        var chats = new FakeChat();
        var chat = chats.Begin(People.Sara).Customer("Hello").Agent("Hello");
        HandOffView handOff;
        await using (var first = await TicketsHost.Start(database, chats))
        {
            var worked = new TaskCompletionSource();
            first.System.ThenWorksAndNeverAnswers(worked);
            handOff = await first.Save(chat);
            await worked.Task;
            (await first.Send(new GetHandOff(People.AsSara, handOff.Id))).Value!.State.ShouldBe(HandOffState.Pending);
            (await first.Tickets()).Count.ShouldBe(1);
        }

        chat.Customer("One more thing.");
        await using var second = await TicketsHost.Start(database, chats);
        await second.Hurry(); // the lease of the process that ended runs out
        await second.Confirmed(handOff.Id);
        await second.Closed(chat.Close());
        await second.Idle();

        var articles = (await second.Tickets()).ShouldHaveSingleItem().Articles;
        articles.Count.ShouldBe(2);
        (articles[0].UpToSequence, articles[0].Body.Contains("One more thing.", StringComparison.Ordinal)).ShouldBe((2, false));
        (articles[1].UpToSequence, articles[1].Body.Contains("[09:42] Julia Brandt: One more thing.", StringComparison.Ordinal)).ShouldBe((4, true));
        (await second.Published()).OfType<ChatSavedToTicket>().Single().UpToSequence.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task makes_one_ticket_when_the_answer_got_lost(DatabaseKind kind)
    {
        await using var host = await TicketsHost.Start(kind);
        host.System.ThenWorksButFails();
        var handOff = await host.Save(host.Chat.Begin(People.Sara).Customer("Hello"));

        await host.Confirmed(handOff.Id);

        await host.Idle();
        host.System.Drafts.Count.ShouldBe(2);
        host.System.Drafts[0].UpToSequence.ShouldBe(host.System.Drafts[1].UpToSequence);
        (await host.Tickets()).ShouldHaveSingleItem().Articles.Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task keeps_the_reason_of_an_unclear_answer_and_asks_again_by_itself(DatabaseKind kind)
    {
        await using var host = await TicketsHost.Start(kind);
        host.System.ThenAnswers(new TicketAnswer.Unclear("tickets.away")).ThenAnswers(new TicketAnswer.Unclear("tickets.away"));
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        var handOff = await host.Save(chat);

        await host.Becomes(handOff.Id, h => h is { State: HandOffState.Pending, Reason: "tickets.away" }, "the reason is kept");
        await host.Confirmed(handOff.Id);

        await host.Idle();
        (await host.Tickets()).Count.ShouldBe(1);
        (await host.Published()).OfType<HandOffChanged>().Select(e => (e.State, e.Reason)).ShouldBe([
            (Contracts.HandOffState.Pending, null), (Contracts.HandOffState.Pending, "tickets.away"), (Contracts.HandOffState.Confirmed, null)]);
    }

    [Theory, OnBothDatabases]
    public async Task waits_longer_after_each_unclear_answer(DatabaseKind kind)
    {
        var clock = new ManualClock();
        await using var host = await TicketsHost.Start(kind, clock);
        host.System.ThenAnswers(new TicketAnswer.Unclear("tickets.away")).ThenAnswers(new TicketAnswer.Unclear("tickets.away"));
        await host.Save(host.Chat.Begin(People.Sara).Customer("Hello"));

        (await DueAt(host, attempt: 2)).ShouldBe(clock.GetUtcNow().AddSeconds(1));
        clock.Advance(TimeSpan.FromSeconds(1));
        (await DueAt(host, attempt: 3)).ShouldBe(clock.GetUtcNow().AddSeconds(2));
    }

    [Theory, OnBothDatabases]
    public async Task stays_failed_when_refused_until_the_agent_has_it_tried_again(DatabaseKind kind)
    {
        await using var host = await TicketsHost.Start(kind);
        host.System.ThenAnswers(new TicketAnswer.Refused("tickets.no-right"));
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        var handOff = await host.Save(chat);
        await host.Becomes(handOff.Id, h => h is { State: HandOffState.Failed, Reason: "tickets.no-right" }, "the hand-off failed");
        await host.Idle();
        (await host.Tickets()).ShouldBeEmpty();
        chat.Agent("I try again.");

        var retried = await host.MustSend(new RetryHandOff(People.AsSara, handOff.Id));
        await host.MustSend(new RetryHandOff(People.AsSara, handOff.Id));
        await host.Confirmed(handOff.Id);

        (retried.State, retried.Reason).ShouldBe((HandOffState.Pending, null));
        await host.Idle();
        (await host.Tickets()).ShouldHaveSingleItem().Articles.Single().Body.ShouldContain("I try again.");
        host.System.Drafts.Count.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task is_tried_at_once_when_the_agent_does_not_want_to_wait(DatabaseKind kind)
    {
        await using var host = await TicketsHost.Start(kind);
        host.System.ThenAnswers(new TicketAnswer.Unclear("tickets.away"));
        var handOff = await host.Save(host.Chat.Begin(People.Sara).Customer("Hello"));
        await host.Becomes(handOff.Id, h => h.Reason is not null, "the first try is over");

        await host.MustSend(new RetryHandOff(People.AsSara, handOff.Id));

        await host.Confirmed(handOff.Id);
        await host.Hurry();
        await host.Idle();
        host.System.Drafts.Count.ShouldBe(2, "the try that was due later did nothing");
    }

    [Theory, OnBothDatabases]
    public async Task makes_one_ticket_when_two_nodes_run_the_same_try(DatabaseKind kind)
    {
        await using var host = await TicketsHost.Start(kind);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        var handOff = await host.Save(chat);
        var job = new DeliverHandOff(handOff.Id, chat.Id, 1);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RunOnce(host, job)));

        await host.Confirmed(handOff.Id);
        await host.Idle();
        (await host.Tickets()).ShouldHaveSingleItem().Articles.Count.ShouldBe(1);
        (await host.Published()).OfType<ChatSavedToTicket>().Count().ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task fails_when_the_chat_is_gone(DatabaseKind kind)
    {
        await using var host = await TicketsHost.Start(kind);
        host.System.ThenAnswers(new TicketAnswer.Unclear("tickets.away"));
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        var handOff = await host.Save(chat);
        await host.Becomes(handOff.Id, h => h.Reason is not null, "the first try is over");

        host.Chat.Forget(chat);
        await host.Hurry();

        await host.Becomes(handOff.Id, h => h is { State: HandOffState.Failed, Reason: "request.not-found" }, "the hand-off failed");
    }

    [Theory, OnBothDatabases]
    public async Task gives_every_ticket_a_number_of_its_own(DatabaseKind kind)
    {
        await using var host = await TicketsHost.Start(kind);
        var chats = Enumerable.Range(0, 50).Select(i => host.Chat.Begin(People.Sara).Customer($"Question {i}")).ToList();

        var handOffs = await Task.WhenAll(chats.Select(chat => host.Save(chat)));
        foreach (var handOff in handOffs)
        {
            await host.Confirmed(handOff.Id);
        }

        (await host.Tickets()).Select(t => t.Number).Distinct().Count().ShouldBe(50);
    }

    [Theory, OnBothDatabases]
    public async Task gives_tickets_that_are_stored_at_the_same_moment_different_numbers(DatabaseKind kind)
    {
        await using var host = await TicketsHost.Start(kind, new ManualClock());
        var form = new TicketForm("Support", "Wi-Fi", People.Sara, "Sara", "3 normal", "open", null, true);
        var text = new ArticleText(ArticleKind.Phone, true, "Julia", "Wi-Fi", "Hello");
        var customer = new TicketCustomer(People.JuliaId, "Julia", null, null);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ =>
            host.Send(new StoreTicket(Caller.System, new TicketDraft(Guid.CreateVersion7(), 1, form, customer, "Sara", text, 1, null)))));

        answers.ShouldAllBe(a => a.IsSuccess);
        var numbers = (await host.Tickets()).Select(t => t.Number).ToList();
        numbers.Distinct().Count().ShouldBe(50);
        numbers.ShouldAllBe(n => n.Length == 16 && n.StartsWith("20261123100000", StringComparison.Ordinal));
    }

    private static async Task<DateTimeOffset> DueAt(TicketsHost host, int attempt)
    {
        var job = await Eventually.Get(async () => (await host.Jobs()).Find(j => j.Key.EndsWith($":{attempt}", StringComparison.Ordinal)), $"try {attempt} follows");
        return job.DueAt;
    }

    private static async Task<JobOutcome> RunOnce(TicketsHost host, DeliverHandOff job)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IJobHandler<DeliverHandOff>>().Run(job, 1, CancellationToken.None);
    }
}
