using Chat.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chat.Infrastructure;

/// <summary>Numbers of the one process that works on a SQLite file, from where the stored ones end.</summary>
internal sealed class ProcessNumbers(IServiceScopeFactory scopes) : IConversationNumbers, IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private long? _last;

    public async Task<long> Next(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            _last ??= await Stored(cancellationToken);
            return (_last = _last.Value + 1).Value;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<long> Stored(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ChatDbContext>().Conversations.MaxAsync(c => (long?)c.Number, cancellationToken) ?? 0;
    }
}
