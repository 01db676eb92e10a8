using BrowserTests.Accessibility;
using BrowserTests.Pages;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests;

public sealed class A_colleague_is_invited(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task observes_by_level_and_takes_part_after_the_channel_was_changed()
    {
        var look = new Look();
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var sara = new ConsolePage(await chromium.Person(bypassPolicy: true), host);
        var tomas = new ConsolePage(await chromium.Person(bypassPolicy: true), host);
        var julia = new PortalPage(await chromium.Person(), host);
        await Task.WhenAll(sara.SignIn("sara.lindqvist"), tomas.SignIn("tomas.herrera"), julia.SignIn("julia.brandt"));
        await julia.Ask("Billing", "The invoice names the wrong scanner.");
        await sara.OpenRequest("wrong scanner");
        await sara.Accept();
        await sara.HasTheChat();

        await sara.Card.GetByTestId("menu").ClickAsync();
        await sara.Page.GetByTestId("menu-invite").ClickAsync();
        await sara.Page.GetByTestId("invite-dialog").GetByText("Tomás Herrera").ClickAsync();
        await Expect(sara.Page.GetByTestId("invite-dialog")).ToContainTextAsync("observer only");
        await sara.Page.GetByTestId("invite-text").FillAsync("Which scanner did they get?");
        await look.At(sara.Page, "invite");
        await sara.Page.GetByTestId("invite-send").ClickAsync();
        await Expect(sara.Card).ToHaveCountAsync(2);
        await Expect(sara.CardOf("Julia Brandt")).ToContainTextAsync("Sara Lindqvist invited Tomás Herrera");

        await tomas.OpenRequest("Which scanner");
        await tomas.Accept();
        var beside = tomas.CardOf("Sara Lindqvist").GetByTestId("beside");
        await Expect(beside).ToContainTextAsync("Julia Brandt");
        await Expect(beside.GetByTestId("way-participant")).ToBeDisabledAsync();
        await beside.GetByTestId("way-observer").ClickAsync();
        await Expect(tomas.CardOf("Julia Brandt").GetByTestId("observer-bar")).ToBeVisibleAsync();
        await look.At(tomas.Page, "invited");
        await Expect(julia.Panel).Not.ToContainTextAsync("Tomás");

        await sara.CardOf("Julia Brandt").GetByTestId("menu").ClickAsync();
        await sara.Page.GetByTestId("menu-channel").ClickAsync();
        var dialog = sara.Page.GetByTestId("channel-dialog");
        await Expect(dialog).ToContainTextAsync("Current channel");
        await dialog.GetByText("Technical support").ClickAsync();
        await look.At(sara.Page, "channel-change");
        await sara.Page.GetByTestId("channel-change").ClickAsync();
        await Expect(julia.Panel).ToContainTextAsync("The chat was moved to Technical support");
        await Expect(tomas.CardOf("Julia Brandt")).ToContainTextAsync("Technical support");

        await tomas.CardOf("Julia Brandt").GetByTestId("take-part").ClickAsync();
        await Expect(julia.Panel).ToContainTextAsync("Tomás Herrera joined the chat");
    }

    [Fact]
    public async Task may_be_the_next_one_to_accept_when_the_chat_goes_back_to_the_requests()
    {
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var sara = new ConsolePage(await chromium.Person(), host);
        var tomas = new ConsolePage(await chromium.Person(), host);
        var julia = new PortalPage(await chromium.Person(), host);
        await Task.WhenAll(sara.SignIn("sara.lindqvist"), tomas.SignIn("tomas.herrera"), julia.SignIn("julia.brandt"));
        await julia.Ask("Billing", "Printer three is quiet.");
        await sara.OpenRequest("quiet");
        await sara.Accept();
        await sara.HasTheChat();

        await sara.Card.GetByTestId("menu").ClickAsync();
        await sara.Page.GetByTestId("menu-channel").ClickAsync();
        await sara.Page.GetByTestId("channel-dialog").GetByText("Technical support").ClickAsync();
        await sara.Page.GetByTestId("give-back").CheckAsync();
        await sara.Page.GetByTestId("channel-change").ClickAsync();

        await Expect(sara.Card).ToHaveCountAsync(0);
        await Expect(julia.Panel).ToContainTextAsync("You are waiting for another agent");
        await tomas.OpenRequest("quiet");
        await tomas.Accept();
        await tomas.HasTheChat();
        await tomas.Write("Here I am.");
        await Expect(julia.Message("Here I am")).ToBeVisibleAsync();
    }
}
