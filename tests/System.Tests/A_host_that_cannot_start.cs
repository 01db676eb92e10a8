using Shouldly;
using TestKit;
using Xunit;

namespace SystemTests;

/// <summary>Ends by itself with one sentence that says what to change.</summary>
public sealed class A_host_that_cannot_start
{
    private const string NobodyListens = "Host=127.0.0.1;Port=1;Username=app;Database=chat;Timeout=1";

    [Fact]
    public async Task because_its_database_stays_away_waits_and_then_says_so()
    {
        var (exitCode, output) = await Start(new()
        {
            ["ChatMonolith:Database"] = "postgres",
            ["ConnectionStrings:Postgres"] = NobodyListens,
            ["ChatMonolith:DatabaseStartTimeoutSeconds"] = "3",
        });

        exitCode.ShouldBe(1);
        output.ShouldContain("does not answer, trying again");
        output.Split('\n').Count(line => line.Contains("ChatMonolith can't start:", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("ChatMonolith:Database", "oracle", "ChatMonolith:Database must be sqlite or postgres, not 'oracle'.")]
    [InlineData("ChatMonolith:PublicUrl", "chat", "ChatMonolith:PublicUrl must be an http or https address, not 'chat'.")]
    [InlineData("ChatMonolith:KnownProxies", "proxy", "ChatMonolith:KnownProxies holds 'proxy', which is no IP address.")]
    [InlineData("ChatMonolith:JobLeaseSeconds", "0", "ChatMonolith:JobLeaseSeconds must be positive, not 0.")]
    public async Task because_of_a_wrong_setting_names_it(string key, string value, string sentence)
    {
        var (exitCode, output) = await Start(new() { [key] = value });

        exitCode.ShouldBe(1);
        output.ShouldContain(sentence);
    }

    [Fact]
    public async Task because_others_could_reach_its_demo_refuses()
    {
        var (exitCode, output) = await Start(new() { ["ASPNETCORE_URLS"] = "http://0.0.0.0:0" });

        exitCode.ShouldBe(1);
        output.ShouldContain("The demo only runs on a loopback address");
    }

    [Fact]
    public async Task because_another_process_has_its_data_folder_says_which()
    {
        await using var installation = await Installation.Create(Stack.Embedded);
        await using var first = await HostProcess.Start(installation);

        var (exitCode, output) = await HostProcess.StartInVain(installation, new Dictionary<string, string?>());

        exitCode.ShouldBe(1);
        output.ShouldContain($"Another ChatMonolith process uses the data folder {installation.Folder}.");
    }

    private static async Task<(int ExitCode, string Output)> Start(Dictionary<string, string?> settings)
    {
        await using var installation = await Installation.Create(Stack.Embedded);
        return await HostProcess.StartInVain(installation, settings);
    }
}
