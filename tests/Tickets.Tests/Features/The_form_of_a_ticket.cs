using BuildingBlocks.Infrastructure.Persistence;
using TestKit;
using Tickets.Features;
using Tickets.Tests.Kit;

namespace Tickets.Tests.Features;

public sealed class The_form_of_a_ticket
{
    [Theory, OnBothDatabases]
    public async Task offers_what_is_configured_and_sensible_presets(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var chat = host.Chat.Begin(People.Sara).System("chat.requested").Customer("  Our handheld\n scanners lose Wi-Fi ").Agent("Hello");

        var form = await host.MustSend(new GetTicketForm(People.AsSara, chat.Id));

        form.Queues.ShouldBe(["Support", "Support::Second level", "Billing", "Sales"]);
        form.Priorities.ShouldBe(["1 very low", "2 low", "3 normal", "4 high", "5 very high"]);
        form.States.ShouldBe(["new", "open", "pending reminder", "closed successful", "closed unsuccessful"]);
        form.Owners.ShouldBe([new Person(People.Sara, "Sara Lindqvist", "SL"), new Person(People.Tomas, "Tomás de la Herrera", "TH")]);
        form.Customer.ShouldBe(new FormCustomer(People.JuliaId, "Julia Brandt", "julia.brandt@nordwind.example"));
        form.Defaults.ShouldBe(new FormDefaults("Support", "Our handheld scanners lose Wi-Fi", "3 normal", "open", People.Sara, true));
        form.Transcript.ShouldBe(new TranscriptExtent(2, new(2026, 11, 23, 9, 41, 0, TimeSpan.Zero), new(2026, 11, 23, 9, 42, 0, TimeSpan.Zero)));
    }

    [Theory, OnBothDatabases]
    public async Task follows_the_settings_and_the_channel(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database, settings: new Dictionary<string, string?>
        {
            ["ChatMonolith:Tickets:Queues:0"] = "Inbox",
            ["ChatMonolith:Tickets:Queues:1"] = "Returns",
            ["ChatMonolith:Tickets:Priorities:0"] = "low",
            ["ChatMonolith:Tickets:Priorities:1"] = "high",
            ["ChatMonolith:Tickets:States:0"] = "fresh",
        });
        var form = await host.MustSend(new GetTicketForm(People.AsSara, host.Chat.Begin(People.Sara, "returns", People.Kim).Id));

        (form.Defaults.Queue, form.Defaults.Priority, form.Defaults.State).ShouldBe(("Returns", "high", "fresh"));
        form.Customer.ShouldBe(new FormCustomer(null, "Kim", null));
        (form.Defaults.Subject, form.Transcript).ShouldBe(("", new TranscriptExtent(0, null, null)));
    }

    [Theory]
    [InlineData(190, 0)]
    [InlineData(189, 1)]
    [InlineData(300, 0)]
    public async Task cuts_the_subject_where_a_ticket_system_would_but_not_inside_of_a_character(int letters, int smileys)
    {
        await using var host = await TicketsHost.Start(DatabaseKind.Sqlite);
        var chat = host.Chat.Begin(People.Sara).Customer(new string('x', letters) + string.Concat(Enumerable.Repeat("😀", smileys)));

        var subject = (await host.MustSend(new GetTicketForm(People.AsSara, chat.Id))).Defaults.Subject;

        subject.ShouldBe(new string('x', Math.Min(letters, 190)));
    }

    [Theory, OnBothDatabases]
    public async Task answers_alike_for_foreign_and_unknown_chats(DatabaseKind database)
    {
        await using var host = await TicketsHost.Start(database);
        var foreign = host.Chat.Begin(People.Tomas).Customer("Hello");

        (await host.Send(new GetTicketForm(People.AsSara, foreign.Id))).Error!.Code.ShouldBe("request.not-found");
        (await host.Send(new GetTicketForm(People.AsSara, Guid.CreateVersion7()))).Error!.Code.ShouldBe("request.not-found");
        (await host.Send(new GetTicketForm(People.AsJulia, foreign.Id))).Error!.Code.ShouldBe("request.forbidden");
    }
}
