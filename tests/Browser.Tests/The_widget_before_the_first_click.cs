using BrowserTests.Pages;
using Shouldly;
using TestKit;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace BrowserTests;

public sealed class The_widget_before_the_first_click(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task stores_nothing_and_asks_for_nothing_but_its_loader()
    {
        await using var installation = await Installation.WithDemo(Stack.Embedded);
        await using var host = await HostProcess.Start(installation);
        var visitor = new WidgetPage(await chromium.Person(), host);
        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(request.Url);

        await visitor.Visit();
        await Expect(visitor.Launcher).ToBeVisibleAsync();

        asked.Where(url => url.StartsWith(host.Address.ToString(), StringComparison.Ordinal)).ShouldBe([new Uri(host.Address, "/widget.js").ToString()]);
        (await visitor.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length + document.cookie.length")).ShouldBe(0);
        (await visitor.Page.Context.CookiesAsync()).ShouldBeEmpty();

        await visitor.Launcher.ClickAsync();
        await Expect(visitor.Page.GetByTestId("prompt")).ToBeVisibleAsync();
        asked.ShouldContain(new Uri(host.Address, "/widget/panel.js").ToString());
    }
}
