namespace Notifications.Realtime;

/// <summary>
/// Lets one push look at the state and go out at a time: that a request is gone can't overtake that it came, and a list
/// can't overtake what changed it.
/// </summary>
internal sealed class PushOrder : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    public async Task Take(Func<Task> push)
    {
        await _turn.WaitAsync();
        try
        {
            await push();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
