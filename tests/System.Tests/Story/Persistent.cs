using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.SignalR;
using TestKit;

namespace SystemTests.Story;

/// <summary>
/// What every client of ours does when the host goes away in the middle: connects again and asks the same thing with the same
/// id. Here it also starts the host again when its process is gone.
/// </summary>
internal sealed class Persistent(Installation installation, HostProcess host) : IAsyncDisposable
{
    private const string Password = "hafenwerk-demo";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim _starting = new(1);

    private readonly ConcurrentDictionary<string, Lazy<Task<SignedInClient>>> _agents = new();

    /// <summary>The process that runs now.</summary>
    public HostProcess Host { get; private set; } = host;

    /// <summary>How often the host had to be started again.</summary>
    public int Restarts { get; private set; }

    /// <summary>Does <paramref name="work"/> until it is answered; a refusal is an answer, a lost connection is none.</summary>
    public async Task<T> Do<T>(string what, Func<HostProcess, Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await work(Host).WaitAsync(CallLimit);
            }
            catch (Exception exception) when (IsLostConnection(exception) && watch.Elapsed < Limit)
            {
                await StartAgainIfGone();
                await Task.Delay(50);
            }
            catch (Exception exception) when (IsLostConnection(exception))
            {
                throw new TimeoutException($"{what} was not answered in {Limit}.\n{Host.Output}", exception);
            }
        }
    }

    /// <summary>A browser in which an agent of the demo is signed in; the session outlives the process.</summary>
    public async Task<SignedInClient> Agent(string login)
    {
        var agent = _agents.GetOrAdd(login, _ => new(() => SignedInClient.SignIn(Host.Address, "agent", login, Password)));
        try
        {
            return await agent.Value;
        }
        catch (HttpRequestException)
        {
            _agents.TryRemove(new(login, agent));
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var agent in _agents.Values.Where(a => a.Value.IsCompletedSuccessfully))
        {
            (await agent.Value).Dispose();
        }

        await Host.DisposeAsync();
        _starting.Dispose();
    }

    private async Task StartAgainIfGone()
    {
        await _starting.WaitAsync();
        try
        {
            if (Host.HasEnded)
            {
                Restarts++;
                Host = await HostProcess.Start(installation, address: Host);
            }
        }
        finally
        {
            _starting.Release();
        }
    }

    private static bool IsLostConnection(Exception exception) =>
        exception is IOException or TimeoutException or OperationCanceledException or HubException
        || exception is HttpRequestException { StatusCode: null or System.Net.HttpStatusCode.ServiceUnavailable }
        || exception is System.Net.WebSockets.WebSocketException
        || (exception is InvalidOperationException && exception.Message.Contains("connection", StringComparison.OrdinalIgnoreCase));
}
