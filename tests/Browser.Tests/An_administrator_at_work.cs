using BrowserTests.Accessibility;
using BrowserTests.Pages;
using Microsoft.Playwright;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests;

public sealed class An_administrator_at_work(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task makes_a_group_and_a_person_who_can_sign_in()
    {
        var look = new Look();
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var console = new ConsolePage(await chromium.Person(bypassPolicy: true), host);
        var admin = new AdminPage(console.Page, host);
        await console.SignIn("admin");

        await console.Page.GetByTestId("rail-admin").ClickAsync();
        await Expect(admin.People.Filter(new() { HasText = "Sara Lindqvist" })).ToBeVisibleAsync();
        await look.At(console.Page, "admin-people");

        await admin.Open("groups");
        await console.Page.GetByTestId("new-group").ClickAsync();
        await admin.Fill("group-name", "Returns");
        await admin.Save("Returns");

        await admin.Open("people");
        await console.Page.GetByTestId("new-person").ClickAsync();
        await console.Page.GetByTestId("detail-save").ClickAsync();
        await Expect(console.Page.GetByTestId("person-name")).ToContainTextAsync("Fill in this field");
        await look.At(console.Page, "admin-person-wrong");
        await admin.Fill("person-name", "Ida Holm");
        await admin.Fill("person-login", "ida.holm");
        await admin.Fill("person-email", "sara.lindqvist@hafenwerk.example");
        await admin.Fill("person-password", "a long enough one");
        await console.Page.GetByTestId("detail-save").ClickAsync();
        await Expect(console.Page.GetByTestId("person-email")).ToContainTextAsync("Somebody else has this e-mail address");
        await admin.Fill("person-email", "ida.holm@hafenwerk.example");
        await admin.Save("Ida Holm");

        await console.Page.GetByTestId("tab-groups").ClickAsync();
        await admin.AddLevel("Returns");
        await admin.Level("Returns", "owner").ClickAsync();
        await Expect(admin.Level("Returns", "participant")).ToBeCheckedAsync();
        await look.At(console.Page, "admin-person-groups");
        await admin.Save("Ida Holm");
        await Expect(admin.Level("Returns", "owner")).ToBeCheckedAsync();
        await Expect(admin.People.Filter(new() { HasText = "Ida Holm" })).ToContainTextAsync("Returns");

        var ida = new ConsolePage(await chromium.Person(), host);
        await ida.SignIn("ida.holm", "a long enough one");
        await Expect(ida.Page.GetByTestId("rail-admin")).ToHaveCountAsync(0);

        await admin.Open("groups");
        await console.Page.GetByTestId("group-row").Filter(new() { HasText = "Returns" }).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(admin.Level("Ida Holm", "owner")).ToBeCheckedAsync();
        await look.At(console.Page, "admin-group");

        await admin.Open("people");
        await admin.People.Filter(new() { HasText = "Ida Holm" }).GetByRole(AriaRole.Link).ClickAsync();
        await console.Page.GetByTestId("deactivate").ClickAsync();
        await Expect(console.Page.GetByTestId("keep-active")).ToBeFocusedAsync();
        await console.Page.GetByTestId("confirm-deactivate").ClickAsync();
        await Expect(console.Page.GetByTestId("reactivate")).ToBeVisibleAsync();
        await Expect(ida.Page.GetByTestId("session-dialog")).ToBeVisibleAsync();
        await look.At(console.Page, "admin-person-deactivated");

        await admin.Open("log");
        await Expect(admin.Log.First).ToContainTextAsync("deactivated Ida Holm");
        await Expect(admin.Log.Nth(1)).ToContainTextAsync("changed the groups of Ida Holm");
        await Expect(admin.Log.Nth(1)).ToContainTextAsync("Returns");
        await Expect(admin.Log.Filter(new() { HasText = "made the group Returns" })).ToHaveCountAsync(1);
        await look.At(console.Page, "admin-log");
    }

    [Fact]
    public async Task works_on_a_phone_too()
    {
        var look = new Look(phone: true);
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var console = new ConsolePage(await chromium.Person(phone: true, bypassPolicy: true), host);
        var admin = new AdminPage(console.Page, host);
        await console.Page.GotoAsync(new Uri(host.Address, "/console/me").ToString());
        await console.FillIn("admin", "hafenwerk-demo");

        await console.Page.GetByTestId("me-admin").ClickAsync();
        await Expect(console.Page.GetByTestId("admin-people")).ToBeVisibleAsync();
        await look.At(console.Page, "admin");
        await console.Page.GetByTestId("admin-people").ClickAsync();
        await console.Page.GetByTestId("people-search").FillAsync("LINDQVIST");
        await Expect(admin.People).ToHaveCountAsync(1);
        await look.At(console.Page, "admin-people");
        await admin.People.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(console.Page.GetByTestId("person-name")).ToBeVisibleAsync();
        await Expect(admin.People).Not.ToBeVisibleAsync();
        await look.At(console.Page, "admin-person");
        await console.Page.GetByTestId("tab-groups").ClickAsync();
        await look.At(console.Page, "admin-person-groups");
        await console.Page.GetByTestId("detail-cancel").ClickAsync();
        await Expect(admin.People.GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await console.Page.GetByTestId("admin-back").ClickAsync();
        await console.Page.GetByTestId("admin-log").ClickAsync();
        await Expect(admin.Log.First).ToBeVisibleAsync();
        await look.At(console.Page, "admin-log");
    }
}
