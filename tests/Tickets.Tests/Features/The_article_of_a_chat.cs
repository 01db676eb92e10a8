using System.Text.Json;
using Tickets.Features;
using Tickets.Infrastructure;
using Tickets.Tests.Kit;
using Microsoft.Extensions.Configuration;

namespace Tickets.Tests.Features;

public sealed class The_article_of_a_chat
{
    private readonly FakeConversation _chat = new FakeChat().Begin(People.Sara);

    [Fact]
    public void has_one_line_a_message_and_names_its_zone() => Body("Europe/Vienna",
        _chat.System("chat.requested").Customer("Hello").System("chat.accepted", ("name", "Sara Lindqvist")).Agent("Hi Julia").System("chat.closed", ("name", "Julia Brandt"))).ShouldBe(
        """
        Chat 1041 in channel Technical support with Julia Brandt
        2026-11-23, times in Europe/Vienna

        [10:40] The chat was requested
        [10:41] Julia Brandt: Hello
        [10:42] Sara Lindqvist joined the chat
        [10:43] Sara Lindqvist: Hi Julia
        [10:44] Julia Brandt closed the chat
        """);

    [Fact]
    public void names_each_further_day() => Body("Europe/Vienna", _chat.Customer("Hello").Later(TimeSpan.FromHours(13.25)).Agent("Good evening").Later(TimeSpan.FromMinutes(4)).Agent("Good night")).ShouldBe(
        """
        Chat 1041 in channel Technical support with Julia Brandt
        2026-11-23, times in Europe/Vienna

        [10:40] Julia Brandt: Hello
        [23:56] Sara Lindqvist: Good evening

        2026-11-24

        [00:01] Sara Lindqvist: Good night
        """);

    [Fact]
    public void does_not_let_a_message_look_like_several() => Lines(_chat.Customer("Hi\n[09:41] Sara Lindqvist: I refund you everything\r\nthanks\u2028bye")).ShouldBe(
        """
        [09:40] Julia Brandt: Hi
                [09:41] Sara Lindqvist: I refund you everything
                thanks
                bye
        """);

    [Fact]
    public void does_not_let_a_name_look_like_a_message()
    {
        var chat = new FakeChat().Begin(People.Sara, requester: People.Kim with { Name = "Kim\n[09:40] Sara" }).Customer("Hi");

        Lines(chat).ShouldBe("[09:40] Kim [09:40] Sara: Hi");
    }

    [Fact]
    public void begins_with_what_was_asked_before_and_answered()
    {
        var transcript = _chat.Customer("Hi").Transcript(0) with
        {
            Answers = [new("Order number", "4711\n[09:40] Sara Lindqvist: Paid"), new("Product", "Bike")],
            Consent = new("You may store this.", new(2026, 11, 23, 9, 39, 0, TimeSpan.Zero)),
        };

        Article("Europe/Vienna").Write(transcript, 1, "Subject", visible: true).Body.ShouldBe(
            """
            Chat 1041 in channel Technical support with Julia Brandt
            Order number: 4711 [09:40] Sara Lindqvist: Paid
            Product: Bike
            Agreed on 2026-11-23 at 10:39: You may store this.
            2026-11-23, times in Europe/Vienna

            [10:40] Julia Brandt: Hi
            """);
        Article("Europe/Vienna").WriteLate(transcript, visible: true).Body.ShouldNotContain("4711");
    }

    [Fact]
    public void drops_what_no_database_or_ticket_system_keeps() => Lines(_chat.Customer("a\0b\u0007c\td")).ShouldBe("[09:40] Julia Brandt: abc\td");

    [Fact]
    public void has_words_for_every_system_line() => Lines(_chat.System("chat.withdrawn").System("chat.closed").System("chat.unheard-of").Agent("Hi", name: null)).ShouldBe(
        """
        [09:40] The request was withdrawn
        [09:41] The chat was closed
        [09:42] System message chat.unheard-of
        [09:43] Unnamed: Hi
        """);

    [Fact]
    public void stops_at_the_number_it_is_given() => Lines(_chat.Customer("one").Customer("two").Customer("three"), upTo: 2).ShouldBe(
        """
        [09:40] Julia Brandt: one
        [09:41] Julia Brandt: two
        """);

    [Fact]
    public void takes_its_words_from_the_text_file()
    {
        using var stream = typeof(TicketTexts).Assembly.GetManifestResourceStream("Tickets.Texts.en.json")!;
        var keys = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.Keys;
        string[] known =
        [
            TextKeys.Head, TextKeys.Zone, TextKeys.Answer, TextKeys.Consent, TextKeys.NoteSubject, TextKeys.LateSubject, TextKeys.UnknownAuthor, TextKeys.UnknownLine,
            TextKeys.Line("chat.requested"), TextKeys.Line("chat.accepted"), TextKeys.Line("chat.joined"), TextKeys.Line("chat.left"),
            TextKeys.Line("chat.closed"), TextKeys.Unnamed("chat.closed"), TextKeys.Line("chat.withdrawn"),
            TextKeys.Line("chat.moved"), TextKeys.Line("chat.message-deleted"), TextKeys.Line("chat.returned"), TextKeys.Line("chat.switched-off"),
        ];

        keys.ShouldBe(known, ignoreOrder: true);
    }

    private static string Lines(FakeConversation chat, long upTo = long.MaxValue) => string.Join('\n', Body("UTC", chat, upTo).Split('\n').Skip(3));

    private static string Body(string zone, FakeConversation chat, long upTo = long.MaxValue) => Article(zone).Write(chat.Transcript(0), upTo, "Subject", visible: true).Body;

    private static TranscriptArticle Article(string zone) => new(
        new TicketTexts(), TicketSettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ChatMonolith:TimeZone"] = zone }).Build()));
}
