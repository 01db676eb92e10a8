using BrowserTests.Pages;
using Microsoft.Playwright;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests.Accessibility;

/// <summary>Walks through the product and has axe look at every screen on the way, in both themes, wide and on a phone.</summary>
public sealed class Every_screen(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task has_nothing_that_axe_finds(bool phone)
    {
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        Task<IPage> Person() => chromium.Person(phone, bypassPolicy: true);
        var look = new Look(phone);
        var visitor = new WidgetPage(await Person(), host);
        var agent = new ConsolePage(await Person(), host);

        await AskInTheWidget(visitor, look);
        await AcceptInTheConsole(agent, host, phone, look);
        await Expect(visitor.Message("four working days")).ToBeVisibleAsync();
        await look.At(visitor.Page, "widget-chat");
        await LookAtTheDialogs(agent, look);
        await EndInTheWidget(visitor, look);
        await Expect(agent.Card.GetByTestId("ended")).ToBeVisibleAsync();
        await look.At(agent.Page, "chat-ended");
        await LookAtTickets(agent, host, look);
        await LookAtPeople(agent, host, look);
        await LookAtThePortal(new PortalPage(await Person(), host), host, look);
    }

    [Fact]
    public async Task of_the_set_up_has_nothing_that_axe_finds()
    {
        await using var installation = await Installation.Create(Stack.Embedded);
        await using var host = await HostProcess.Start(installation, demo: false);
        var page = await chromium.Person(bypassPolicy: true);

        await page.GotoAsync(new Uri(host.Address, "/setup").ToString());
        await Expect(page.GetByTestId("setup-submit")).ToBeVisibleAsync();

        await new Look().At(page, "setup");
    }

    private static async Task AskInTheWidget(WidgetPage visitor, Look look)
    {
        await visitor.Visit();
        await Expect(visitor.Launcher).ToBeVisibleAsync();
        await look.At(visitor.Page, "shop");
        await visitor.Launcher.ClickAsync();
        await Expect(visitor.Page.GetByTestId("prompt")).ToBeVisibleAsync();
        await look.At(visitor.Page, "widget-prompt");
        await visitor.Page.GetByTestId("prompt-name").FillAsync("Kim");
        await visitor.Page.GetByTestId("prompt-question").FillAsync("Do you deliver to Switzerland as well?");
        await visitor.Page.GetByTestId("start-chat").ClickAsync();
        await Expect(visitor.Page.GetByTestId("waiting")).ToBeVisibleAsync();
        await look.At(visitor.Page, "widget-waiting");
    }

    private static async Task AcceptInTheConsole(ConsolePage agent, HostProcess host, bool phone, Look look)
    {
        await agent.Page.GotoAsync(new Uri(host.Address, "/console").ToString());
        await Expect(agent.Page.GetByTestId("sign-in-submit")).ToBeVisibleAsync();
        await look.At(agent.Page, "sign-in");
        await agent.FillIn("admin", "hafenwerk-demo");
        await Expect(agent.Page.GetByTestId(phone ? "board-empty" : "own-menu")).ToBeVisibleAsync();
        if (phone)
        {
            await agent.Page.GotoAsync(new Uri(host.Address, "/console/chats/requests").ToString());
        }

        await Expect(agent.Requests).ToHaveCountAsync(1);
        await look.At(agent.Page, "requests");
        await agent.OpenRequest("Switzerland");
        await Expect(agent.Preview).ToContainTextAsync("Do you deliver");
        await Expect(agent.Page.GetByTestId("accept")).ToBeFocusedAsync();
        await look.At(agent.Page, "preview");
        await agent.Accept();
        await agent.HasTheChat();
        await Expect(agent.Requests).ToHaveCountAsync(0); // the row has faded
        await agent.Write("We do, in four working days.");
        await look.At(agent.Page, "chat");
    }

    private static async Task LookAtTheDialogs(ConsolePage agent, Look look)
    {
        await agent.Card.GetByTestId("menu").ClickAsync();
        await agent.Page.GetByTestId("menu-phone-ticket").ClickAsync();
        await Expect(agent.Page.GetByTestId("ticket-subject")).ToBeVisibleAsync();
        await look.At(agent.Page, "phone-ticket");
        await agent.Page.Keyboard.PressAsync("Escape");
        await Expect(agent.Page.GetByTestId("ticket-subject")).ToHaveCountAsync(0);
        await agent.Card.GetByTestId("close-chat").ClickAsync();
        await Expect(agent.Page.GetByTestId("confirm-close")).ToBeVisibleAsync();
        await look.At(agent.Page, "close-chat");
        await agent.Page.GetByTestId("keep-open").ClickAsync();
        await Expect(agent.Page.GetByTestId("confirm-close")).ToHaveCountAsync(0);
    }

    private static async Task EndInTheWidget(WidgetPage visitor, Look look)
    {
        await visitor.Page.GetByTestId("end").ClickAsync();
        await Expect(visitor.Page.GetByTestId("confirm-yes")).ToBeVisibleAsync();
        await look.At(visitor.Page, "widget-end");
        await visitor.Page.GetByTestId("confirm-yes").ClickAsync();
        await Expect(visitor.Page.GetByTestId("start-over")).ToBeVisibleAsync();
        await look.At(visitor.Page, "widget-ended");
    }

    private static async Task LookAtTickets(ConsolePage agent, HostProcess host, Look look)
    {
        await agent.Page.GotoAsync(new Uri(host.Address, "/console/tickets").ToString());
        await Expect(agent.Page.GetByTestId("ticket-row").First).ToBeVisibleAsync();
        await look.At(agent.Page, "tickets");
        await agent.Page.GetByTestId("ticket-row").First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(agent.Page.GetByTestId("article").First).ToBeVisibleAsync();
        await look.At(agent.Page, "ticket");
        await agent.Page.GotoAsync(new Uri(host.Address, "/console/delivery").ToString());
        await Expect(agent.Page.GetByTestId("delivery-empty")).ToBeVisibleAsync();
        await look.At(agent.Page, "delivery");
    }

    private static async Task LookAtPeople(ConsolePage agent, HostProcess host, Look look)
    {
        await agent.Page.GotoAsync(new Uri(host.Address, "/console/people").ToString());
        await Expect(agent.Page.GetByTestId("people-agents").GetByTestId("person")).ToHaveCountAsync(1);
        await Expect(agent.Page.GetByTestId("people-customers").GetByTestId("no-people")).ToBeVisibleAsync();
        await look.At(agent.Page, "people");
        await agent.Page.GetByTestId("scope-all").ClickAsync();
        await Expect(agent.Page.GetByTestId("people-customers").GetByTestId("person").First).ToBeVisibleAsync();
        await look.At(agent.Page, "people-all");
    }

    private static async Task LookAtThePortal(PortalPage julia, HostProcess host, Look look)
    {
        await julia.SignIn("julia.brandt");
        await look.At(julia.Page, "portal");
        await julia.Page.GotoAsync(new Uri(host.Address, "/portal/tickets").ToString());
        await Expect(julia.Page.GetByTestId("ticket-row").First).ToBeVisibleAsync();
        await look.At(julia.Page, "portal-tickets");
        await julia.Page.GetByTestId("ticket-row").First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(julia.Page.GetByTestId("article").First).ToBeVisibleAsync();
        await look.At(julia.Page, "portal-ticket");
    }
}
