namespace Host.Demo;

/// <summary>Whether the demo's people and channels are all there; until then the installation does not count as ready.</summary>
internal sealed class DemoProgress(DemoOptions options)
{
    private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsComplete => !options.Enabled || _complete.Task.IsCompleted;

    public void Complete() => _complete.TrySetResult();

    public Task WaitAsync(CancellationToken cancellationToken) => options.Enabled ? _complete.Task.WaitAsync(cancellationToken) : Task.CompletedTask;
}
