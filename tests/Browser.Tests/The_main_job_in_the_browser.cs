using BrowserTests.Pages;
using Microsoft.Playwright;
using Shouldly;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests;

/// <summary>
/// A visitor of a website opens the chat; two agents hear of it, look at it and race to accept; one talks with the visitor and
/// saves the chat as a phone ticket; it closes by itself, the ticket holds the transcript, and the visitor sees how it ended.
/// </summary>
public sealed class The_main_job_in_the_browser(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Question = "Hi, does the cargo rack fit the 2024 model too?";
    private const string Subject = "Cargo rack for the 2024 model";

    [Theory]
    [InlineData(Stack.Embedded)]
    [InlineData(Stack.Servers)]
    public async Task runs_from_the_first_question_to_the_ticket(Stack stack)
    {
        await using var installation = await Installation.WithDemo(stack);
        await using var host = await HostProcess.Start(installation);
        var sara = new ConsolePage(await chromium.Person(), host);
        var tomas = new ConsolePage(await chromium.Person(), host);
        var visitor = new WidgetPage(await chromium.Person(), host);
        await Task.WhenAll(sara.SignIn("sara.lindqvist"), tomas.SignIn("tomas.herrera"));

        await visitor.Visit();
        await visitor.Ask("Daniel", Question);
        await Expect(sara.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex(@"^\(1\)"));

        var (winner, loser) = await Race(sara, tomas);
        await Expect(visitor.Panel).ToContainTextAsync("joined the chat");
        await winner.Write("Hi Daniel, yes. It fits every frame from number 24-1100 on.");
        await Expect(visitor.Message("24-1100")).ToBeVisibleAsync();
        await visitor.Write("And how long is delivery to Graz?");
        await winner.Write("Two working days.");
        await visitor.Write("Then I’ll order it now <b>& thanks</b>");
        await Expect(winner.Message("<b>& thanks</b>")).ToBeVisibleAsync();
        await Pictures.Take(winner.Page, $"console-{stack}");
        await Pictures.Take(visitor.Page, $"widget-{stack}");

        await winner.SaveAsPhoneTicket(Subject);

        await Expect(winner.Card.GetByTestId("ended")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByTestId("start-over")).ToBeVisibleAsync();
        await Pictures.Take(visitor.Page, $"widget-ended-{stack}");
        await TheTicketHoldsTheTranscript(winner, visitor, stack);
        await Expect(loser.Requests).ToHaveCountAsync(0);
    }

    private static async Task<(ConsolePage Winner, ConsolePage Loser)> Race(ConsolePage one, ConsolePage other)
    {
        await Task.WhenAll(one.OpenRequest("cargo rack"), other.OpenRequest("cargo rack"));
        await Task.WhenAll(Expect(one.Preview).ToContainTextAsync("also looking"), Expect(other.Preview).ToContainTextAsync("also looking"));
        await Task.WhenAll(one.Accept(), other.Accept());
        await Eventually.Holds(async () => await one.Card.CountAsync() + await other.Card.CountAsync() == 1, "one agent has the chat");
        var (winner, loser) = await one.Card.CountAsync() == 1 ? (one, other) : (other, one);
        await Expect(loser.Preview).ToContainTextAsync(winner == one ? "Sara Lindqvist accepted this chat" : "Tomás Herrera accepted this chat");
        await loser.Page.Keyboard.PressAsync("Escape");
        await winner.HasTheChat();
        return (winner, loser);
    }

    private static async Task TheTicketHoldsTheTranscript(ConsolePage agent, WidgetPage visitor, Stack stack)
    {
        var page = agent.Page;
        await page.GetByTestId("rail-tickets").ClickAsync();
        await page.GetByTestId("ticket-row").Filter(new() { HasText = Subject }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.GetByTestId("article").First).ToBeVisibleAsync();
        await Pictures.Take(page, $"ticket-{stack}");
        var said = (await visitor.Panel.GetByTestId("message").AllInnerTextsAsync()).Select(t => t.Trim().Split('\n')).ToList();
        said.Count.ShouldBe(5);
        var article = (await page.GetByTestId("article-body").AllInnerTextsAsync()).Aggregate("", (all, one) => $"{all}\n{one}");
        string[] expected =
        [
            Question,
            "Hi Daniel, yes. It fits every frame from number 24-1100 on.",
            "And how long is delivery to Graz?",
            "Two working days.",
            "Then I’ll order it now <b>& thanks</b>",
        ];
        expected.Select(line => article.Split(line).Length - 1).ShouldAllBe(count => count == 1);
        expected.Select(line => article.IndexOf(line, StringComparison.Ordinal)).ShouldBeInOrder();
        said.Zip(expected).ShouldAllBe(pair => pair.First.Any(part => part.Contains(pair.Second, StringComparison.Ordinal)));
    }
}
