using BrowserTests.Pages;
using Microsoft.Playwright;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests;

public sealed class A_customer_user_in_the_portal(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task chats_and_finds_the_ticket_among_theirs()
    {
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var sara = new ConsolePage(await chromium.Person(), host);
        var julia = new PortalPage(await chromium.Person(), host);
        await Task.WhenAll(sara.SignIn("sara.lindqvist"), julia.SignIn("julia.brandt"));
        await Pictures.Take(julia.Page, "portal-home");

        await julia.Page.GetByTestId("new-conversation").First.ClickAsync();
        await julia.Page.GetByTestId("prompt-topic").SelectOptionAsync(new SelectOptionValue { Label = "Technical support" });
        await julia.Page.GetByTestId("prompt-question").FillAsync("Eleven scanners lose the Wi-Fi.");
        await julia.Page.GetByTestId("start-chat").ClickAsync();
        await sara.OpenRequest("Eleven scanners");
        await sara.Accept();
        await sara.HasTheChat();
        await sara.Write("Good morning Julia, which version do they show?");
        await Expect(julia.Message("which version")).ToBeVisibleAsync();
        await sara.WriteTwoLines("Please restart one", "and tell me its lamp.");
        await Expect(julia.Message("Please restart one")).ToContainTextAsync("and tell me its lamp.");
        await julia.WriteWithButton("It blinks red.");
        await Expect(sara.Message("It blinks red.")).ToBeVisibleAsync();
        await Pictures.Take(julia.Page, "portal-chat");
        await sara.SaveAsPhoneTicket("Scanners lose Wi-Fi in hall 2");

        await Expect(julia.Page.GetByTestId("start-over")).ToBeVisibleAsync();
        await julia.Page.GetByRole(AriaRole.Link, new() { Name = "My tickets" }).First.ClickAsync();
        await Expect(julia.Page.GetByText("Scanners lose Wi-Fi in hall 2").First).ToBeVisibleAsync();
        await Pictures.Take(julia.Page, "portal-my-tickets");
    }
}
