using BrowserTests.Accessibility;
using BrowserTests.Pages;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests;

public sealed class Chat_switched_off(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task takes_every_entry_away_and_gives_it_back_without_a_restart()
    {
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var admin = new ConsolePage(await chromium.Person(bypassPolicy: true), host);
        var sara = new ConsolePage(await chromium.Person(), host);
        var julia = new PortalPage(await chromium.Person(), host);
        await Task.WhenAll(admin.SignIn("admin"), sara.SignIn("sara.lindqvist"), julia.SignIn("julia.brandt"));
        await julia.Ask("Billing", "Is anybody there?");
        await sara.OpenRequest("anybody");
        await sara.Accept();
        await sara.HasTheChat();

        var settings = new AdminPage(admin.Page, host);
        await admin.Page.GetByTestId("rail-admin").ClickAsync();
        await settings.Open("chat");
        await settings.SwitchChat(on: false);

        await Expect(sara.Card.GetByTestId("ended")).ToBeVisibleAsync();
        await Expect(sara.Card).ToContainTextAsync("chat was switched off");
        await Expect(sara.Card.GetByTestId("ended-phone-ticket")).ToBeVisibleAsync();
        await Expect(sara.Page.GetByTestId("rail-chats")).ToHaveCountAsync(0);
        await Expect(sara.Page.GetByTestId("rail-people")).ToHaveCountAsync(0);
        await Expect(julia.Panel).ToContainTextAsync("The chat service was switched off");
        var stranger = new PortalPage(await chromium.Person(), host);
        await stranger.SignIn("lars.moller");
        await Expect(stranger.Page.GetByTestId("launcher")).ToBeHiddenAsync();

        await admin.Page.GetByTestId("rule-paused").FillAsync("We are back at nine.");
        await settings.SwitchChat(on: true);
        await new Look().At(admin.Page, "chat-settings");

        await Expect(sara.Page.GetByTestId("rail-chats")).ToBeVisibleAsync();
        await Expect(stranger.Page.GetByTestId("launcher")).ToBeVisibleAsync();
        await stranger.Page.GetByTestId("launcher").ClickAsync();
        await Expect(stranger.Panel).ToContainTextAsync("We are back at nine.");
    }
}
