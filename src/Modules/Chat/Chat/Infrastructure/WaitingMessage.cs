using BuildingBlocks.Results;
using Chat.Features;

namespace Chat.Infrastructure;

/// <summary>A message whose sender waits for the commit.</summary>
internal sealed class WaitingMessage(NewMessage message)
{
    private readonly TaskCompletionSource<Result<StoredMessage>> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public NewMessage Message => message;

    public Task<Result<StoredMessage>> Answer => _answer.Task;

    /// <summary>The first reply counts.</summary>
    public void Reply(Result<StoredMessage> result) => _answer.TrySetResult(result);
}
