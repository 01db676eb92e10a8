using System.Collections.Concurrent;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Tickets.Features;
using Tickets.Infrastructure;

namespace Tickets.Tests.Kit;

/// <summary>A ticket system that answers what a test wants, once each, and is the built-in store otherwise.</summary>
internal sealed class ScriptedTicketSystem(IServiceScopeFactory scopes) : ITicketSystem
{
    private readonly ConcurrentQueue<Func<Func<Task<TicketAnswer>>, CancellationToken, Task<TicketAnswer>>> _script = new();

    /// <summary>What it was asked for, in order.</summary>
    public ConcurrentQueue<object> Calls { get; } = new();

    public IReadOnlyList<TicketDraft> Drafts => [.. Calls.OfType<TicketDraft>()];

    public IReadOnlyList<LateArticle> LateArticles => [.. Calls.OfType<LateArticle>()];

    /// <summary>The next call does nothing and is answered so.</summary>
    public ScriptedTicketSystem ThenAnswers(TicketAnswer answer) => Then((_, _) => Task.FromResult(answer));

    /// <summary>The next call does what it should, and its answer gets lost.</summary>
    public ScriptedTicketSystem ThenWorksButFails() => Then(async (work, _) =>
    {
        await work();
        throw new TimeoutException("The answer got lost.");
    });

    /// <summary>The next call does what it should, and the process ends before anybody hears of it.</summary>
    public ScriptedTicketSystem ThenWorksAndNeverAnswers(TaskCompletionSource worked) => Then(async (work, stopped) =>
    {
        await work();
        worked.SetResult();
        await Task.Delay(Timeout.Infinite, stopped);
        throw new InvalidOperationException();
    });

    /// <summary>Something happens while the next call is under way.</summary>
    public ScriptedTicketSystem ThenMeanwhile(Func<Task> happens) => Then(async (work, _) =>
    {
        var answer = await work();
        await happens();
        return answer;
    });

    public Task<TicketAnswer> CreateTicket(TicketDraft draft, CancellationToken cancellationToken) =>
        Play(draft, system => system.CreateTicket(draft, cancellationToken), cancellationToken);

    public Task<TicketAnswer> AppendArticle(LateArticle article, CancellationToken cancellationToken) =>
        Play(article, system => system.AppendArticle(article, cancellationToken), cancellationToken);

    private ScriptedTicketSystem Then(Func<Func<Task<TicketAnswer>>, CancellationToken, Task<TicketAnswer>> step)
    {
        _script.Enqueue(step);
        return this;
    }

    private async Task<TicketAnswer> Play(object call, Func<ITicketSystem, Task<TicketAnswer>> ask, CancellationToken cancellationToken)
    {
        Calls.Enqueue(call);
        return _script.TryDequeue(out var step) ? await step(Work, cancellationToken) : await Work();

        async Task<TicketAnswer> Work()
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            return await ask(new BuiltInTicketSystem(services.GetRequiredService<IMediator>(), services.GetRequiredService<TicketsDbContext>()));
        }
    }
}
