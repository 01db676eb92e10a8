namespace BuildingBlocks.Infrastructure.Persistence;

/// <summary>Opens once, when every module's database is migrated; relays, workers, consumers and requests wait for it.</summary>
public sealed class StartupGate
{
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>True once the databases can be used.</summary>
    public bool IsOpen => _opened.Task.IsCompletedSuccessfully;

    /// <summary>Waits until the databases can be used.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _opened.Task.WaitAsync(cancellationToken);

    internal void Open() => _opened.TrySetResult();
}
