using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TestKit;
using Tickets.Domain;
using Tickets.Features;
using Tickets.Tests.Kit;

namespace Tickets.Tests.Messaging;

public sealed class A_chat_that_closes
{
    [Theory, OnBothDatabases]
    public async Task has_its_ticket_get_what_was_written_after_it_was_made_once(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello").Agent("Hello");
        await host.Confirmed((await host.Save(chat)).Id);
        chat.Customer("One more thing.").Close();

        var message = Guid.CreateVersion7();
        await host.Closed(chat, message);
        await host.Closed(chat, message);
        await host.Closed(chat);
        await host.Idle();
        await host.Closed(chat);
        await host.Idle();

        var ticket = (await host.Tickets()).Single();
        ticket.Articles.Count.ShouldBe(2);
        var late = ticket.Articles[1];
        (late.Kind, late.Visible, late.From, late.Subject).ShouldBe((ArticleKind.Phone, true, "Julia Brandt", $"Chat {chat.Number}: messages after the ticket was created"));
        late.Body.ShouldEndWith("\n[09:42] Julia Brandt: One more thing.\n[09:43] Julia Brandt closed the chat");
        late.Body.ShouldNotContain("Hello");
        ticket.History[^1].What.ShouldBe("tickets.chat-added");
        ticket.History[^1].By.ShouldBeNull();
        host.System.LateArticles.Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task while_the_ticket_is_being_made_has_it_get_the_rest_after_the_confirmation(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        host.System.ThenMeanwhile(async () => await host.Closed(chat.Customer("One more thing.").Close()));

        await host.Confirmed((await host.Save(chat)).Id);
        await host.Idle();

        var articles = (await host.Tickets()).Single().Articles;
        articles.Select(a => a.UpToSequence).ShouldBe([1, 3]);
        articles[1].Body.ShouldContain("[09:41] Julia Brandt: One more thing.");
    }

    [Theory, OnBothDatabases]
    public async Task keeps_the_later_lines_from_customers_when_the_chat_was_saved_so(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        await host.Confirmed((await host.Save(chat, TicketsHost.Form(visible: false))).Id);

        await host.Closed(chat.Customer("One more thing.").Close());
        await host.Idle();

        (await host.Tickets()).Single().Articles.Select(a => a.Visible).ShouldBe([false, false]);
    }

    [Theory, OnBothDatabases]
    public async Task adds_nothing_when_nobody_wrote_anything(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        await host.Confirmed((await host.Save(chat)).Id);

        await host.Closed(chat.Close());
        await host.Idle();

        (await host.Tickets()).Single().Articles.Count.ShouldBe(1);
        (await host.Db(db => db.HandOffs.SingleAsync())).UpToSequence.ShouldBe(2);
        host.System.LateArticles.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task means_nothing_without_a_hand_off(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);

        await host.Closed(host.Chat.Begin(People.Sara).Customer("Hello").Close());

        (await host.Jobs()).ShouldBeEmpty();
        (await host.Tickets()).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task after_a_refused_hand_off_is_saved_whole_by_the_next_try(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        host.System.ThenAnswers(new TicketAnswer.Refused("tickets.no-right"));
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        var handOff = await host.Save(chat);
        await host.Becomes(handOff.Id, h => h.State == HandOffState.Failed, "the hand-off failed");
        await host.Closed(chat.Customer("Then goodbye.").Close());

        await host.MustSend(new RetryHandOff(People.AsSara, handOff.Id));
        await host.Confirmed(handOff.Id);
        await host.Idle();

        var article = (await host.Tickets()).Single().Articles.ShouldHaveSingleItem();
        article.UpToSequence.ShouldBe(3);
        article.Body.ShouldContain("Then goodbye.");
    }

    [Theory, OnBothDatabases]
    public async Task gets_one_further_article_when_an_answer_got_lost(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        var handOff = await host.Confirmed((await host.Save(chat)).Id);
        host.System.ThenWorksButFails().ThenAnswers(new TicketAnswer.Unclear("tickets.away"));

        await host.Closed(chat.Customer("One more thing.").Close());
        await host.Idle();

        host.System.LateArticles.Count.ShouldBe(3);
        (await host.Tickets()).Single().Articles.Count.ShouldBe(2);
        (await host.Db(db => db.HandOffs.SingleAsync(h => h.Id == handOff.Id))).UpToSequence.ShouldBe(3);
    }

    [Theory, OnBothDatabases]
    public async Task leaves_a_dead_letter_when_its_ticket_refuses_more(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        await host.Confirmed((await host.Save(chat)).Id);
        host.System.ThenAnswers(new TicketAnswer.Refused("tickets.no-right"));

        await host.Closed(chat.Customer("One more thing.").Close());

        await Eventually.Holds(async () => (await host.Jobs()).Exists(j => j is { Dead: true, LastError: "tickets.no-right" }), "an administrator can see it");
    }

    [Theory, OnBothDatabases]
    public async Task has_its_lines_added_once_when_two_nodes_do_it(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).Customer("Hello");
        var handOff = await host.Confirmed((await host.Save(chat)).Id);
        await host.Closed(chat.Customer("One more thing.").Close());

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RunOnce(host, new AppendLateLines(handOff.Id))));
        await host.Idle();

        (await host.Tickets()).Single().Articles.Count.ShouldBe(2);
    }

    private static async Task RunOnce(TicketsHost host, AppendLateLines job)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IJobHandler<AppendLateLines>>().Run(job, 1, CancellationToken.None);
    }
}
