using BrowserTests.Accessibility;
using BrowserTests.Pages;
using Microsoft.Playwright;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests;

public sealed class A_chat_with_one_person(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task between_agents_begins_among_the_logged_in_users()
    {
        var look = new Look();
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var sara = new ConsolePage(await chromium.Person(bypassPolicy: true), host);
        var tomas = new ConsolePage(await chromium.Person(bypassPolicy: true), host);
        await Task.WhenAll(sara.SignIn("sara.lindqvist"), tomas.SignIn("tomas.herrera"));

        await sara.Page.GetByTestId("rail-people").ClickAsync();
        await Expect(sara.Person("Sara Lindqvist")).ToContainTextAsync("No chat");
        await Expect(sara.Person("Tomás Herrera").GetByTestId("start-chat")).ToBeVisibleAsync();
        await look.At(sara.Page, "people");
        await sara.Person("Tomás Herrera").GetByTestId("start-chat").ClickAsync();
        await Expect(sara.Page.GetByTestId("start-text")).ToBeFocusedAsync();
        await sara.Page.GetByTestId("start-send").ClickAsync();
        await Expect(sara.Page.GetByTestId("start-dialog")).ToContainTextAsync("Please write a first message");
        await sara.Page.GetByTestId("start-text").FillAsync("Do you have five minutes?");
        await look.At(sara.Page, "start-dialog");
        await sara.Page.GetByTestId("start-text").PressAsync("Enter");

        await Expect(sara.Card.GetByTestId("waiting-bar")).ToContainTextAsync("Tomás Herrera has not opened the chat yet");
        await sara.Write("It is about the handover.");
        await look.At(sara.Page, "waiting-for-a-person");
        await sara.Card.GetByTestId("remind").ClickAsync();
        await Expect(sara.Card).ToContainTextAsync("Tomás Herrera was reminded");

        await tomas.OpenRequest("five minutes");
        await Expect(tomas.Preview).ToContainTextAsync("the handover");
        await look.At(tomas.Page, "personal-request");
        await tomas.Accept();
        await tomas.HasTheChat();
        await tomas.Write("Sure, go ahead.");
        await Expect(sara.Message("go ahead")).ToBeVisibleAsync();
        await Expect(sara.Card.GetByTestId("waiting-bar")).ToHaveCountAsync(0);
        await look.At(sara.Page, "internal-chat");
    }

    [Fact]
    public async Task of_a_customer_user_is_accepted_bottom_right_of_the_portal()
    {
        var look = new Look();
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var sara = new ConsolePage(await chromium.Person(bypassPolicy: true), host);
        var julia = new PortalPage(await chromium.Person(bypassPolicy: true), host);
        await Task.WhenAll(sara.SignIn("sara.lindqvist"), julia.SignIn("julia.brandt"));

        await sara.AskForAChat("Julia Brandt", "Hello Julia, the replacement is ready.");
        await Expect(julia.Panel.GetByTestId("asked")).ToContainTextAsync("Sara would like to chat with you");
        await Expect(julia.Message("replacement is ready")).ToBeVisibleAsync();
        await Expect(julia.Panel.GetByTestId("composer")).ToHaveCountAsync(0);
        await look.At(julia.Page, "portal-asked");
        await julia.Panel.GetByTestId("decline").ClickAsync();
        await Expect(sara.Card.GetByTestId("ended")).ToContainTextAsync("Julia Brandt declined the chat");
        await sara.Card.GetByTestId("done").ClickAsync();

        await sara.Page.GotoAsync(new Uri(host.Address, "/console/start-chat?customer=julia.brandt@nordwind.example&ticket=17&number=2026-0017").ToString());
        await Expect(sara.Page.GetByTestId("start-dialog")).ToContainTextAsync("Julia Brandt");
        await sara.SendFirstMessage("It is only about the date.");
        await Expect(sara.Card.GetByTestId("context")).ToContainTextAsync("2026-0017");
        await julia.Panel.GetByTestId("accept").ClickAsync();
        await julia.WriteWithButton("Tuesday is fine.");
        await Expect(sara.Message("Tuesday is fine")).ToBeVisibleAsync();
        await sara.Write("Then Tuesday at ten.");
        await Expect(julia.Message("Tuesday at ten")).ToBeVisibleAsync();

        await sara.Page.GetByTestId("rail-tickets").ClickAsync();
        await sara.Page.GetByTestId("ticket-row").Filter(new() { HasText = "Scanner firmware 4.8.1" }).GetByRole(AriaRole.Link).ClickAsync();
        await sara.Page.GetByTestId("chat-icon").ClickAsync();
        await look.At(sara.Page, "ticket-chat");
        await sara.SendFirstMessage("And about your ticket.");
        await Expect(julia.Message("about your ticket")).ToBeVisibleAsync();
    }
}
