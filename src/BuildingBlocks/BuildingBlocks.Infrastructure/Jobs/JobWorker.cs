using BuildingBlocks.Infrastructure.Diagnostics;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Infrastructure.Jobs;

/// <summary>Claims a module's due jobs (one commit), runs them outside any transaction and removes, postpones or buries them.</summary>
internal sealed partial class JobWorker<TDb>(
    IServiceScopeFactory scopes,
    IEnumerable<IJobRunner<TDb>> runners,
    JobSignal<TDb> signal,
    JobOptions options,
    StartupGate gate,
    TimeProvider clock,
    ILogger<JobWorker<TDb>> logger) : BackgroundService where TDb : ModuleDbContext
{
    private const int Batch = 8;
    private const int MaxAttempts = 20;
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, IJobRunner<TDb>> _runners = runners.ToDictionary(r => r.Kind);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.WaitAsync(stoppingToken);
        await ReleaseOwnLeases(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var jobs = await Claim(stoppingToken);
                await Task.WhenAll(jobs.Select(job => RunOne(job, stoppingToken)));
                if (jobs.Count == 0)
                {
                    await signal.Wait(Poll, stoppingToken);
                }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(typeof(TDb).Name, exception);
                await Task.Delay(Poll, clock, stoppingToken);
            }
        }
    }

    /// <summary>On SQLite there is only this process: whatever is leased was claimed by one that ended.</summary>
    private async Task ReleaseOwnLeases(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        if (db.Database.IsSqlite())
        {
            await db.Jobs.Where(j => j.LeasedUntil != null).ExecuteUpdateAsync(set => set.SetProperty(j => j.LeasedUntil, (DateTimeOffset?)null), cancellationToken);
        }
    }

    private async Task<List<JobRow>> Claim(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        await using var transaction = db.Database.IsNpgsql() ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        var now = clock.GetUtcNow();
        var due = db.Database.IsNpgsql()
            ? db.Jobs.Take($"\"{db.Module}\".jobs", "not \"Dead\" and \"DueAt\" <= {0} and (\"LeasedUntil\" is null or \"LeasedUntil\" < {0})", "\"DueAt\"", Batch, now)
            : db.Jobs.Where(j => !j.Dead && j.DueAt <= now && (j.LeasedUntil == null || j.LeasedUntil < now)).OrderBy(j => j.DueAt).Take(Batch);
        var jobs = await due.ToListAsync(cancellationToken);
        foreach (var job in jobs)
        {
            job.LeasedUntil = now + options.Lease;
            job.Attempts++;
        }

        await db.SaveChangesAsync(cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return jobs;
    }

    private async Task RunOne(JobRow job, CancellationToken cancellationToken)
    {
        ModuleDiagnostics.Reached(ModuleDiagnostics.JobClaimed, job.Kind);
        var outcome = await Outcome(job, cancellationToken);
        ModuleDiagnostics.Reached(ModuleDiagnostics.JobCalled, job.Kind);
        await Record(job, outcome);
        ModuleDiagnostics.Reached(ModuleDiagnostics.JobRecorded, job.Kind);
    }

    private async Task<JobOutcome> Outcome(JobRow job, CancellationToken cancellationToken)
    {
        if (!_runners.TryGetValue(job.Kind, out var runner))
        {
            return JobOutcome.GiveUp($"No job is called {job.Kind}.");
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await runner.Run(scope.ServiceProvider, job.Body, job.Attempts, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogJobFailed(job.Kind, job.Id, exception);
            return JobOutcome.Again(BackOff.After(job.Attempts), exception.GetBaseException().Message);
        }
    }

    private async Task Record(JobRow job, JobOutcome outcome)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        if (await db.Jobs.FindAsync([job.Id], CancellationToken.None) is not { } row)
        {
            return;
        }

        if (outcome.Error is null)
        {
            db.Jobs.Remove(row);
        }
        else
        {
            row.LastError = outcome.Error;
            row.LeasedUntil = null;
            row.DueAt = clock.GetUtcNow() + (outcome.RetryAfter ?? TimeSpan.Zero);
            row.Dead = outcome.Dead || row.Attempts >= MaxAttempts;
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The worker of {Context} failed and goes on")]
    private partial void LogFailed(string context, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Kind} {JobId} failed and is tried again")]
    private partial void LogJobFailed(string kind, Guid jobId, Exception exception);
}
