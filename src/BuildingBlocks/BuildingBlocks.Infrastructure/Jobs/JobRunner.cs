using System.Text.Json;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Infrastructure.Jobs;

/// <summary>Knows how to run one kind of job of one module.</summary>
internal interface IJobRunner<TDb> where TDb : ModuleDbContext
{
    string Kind { get; }

    Task<JobOutcome> Run(IServiceProvider services, string body, int attempt, CancellationToken cancellationToken);
}

internal sealed class JobRunner<TJob, TDb> : IJobRunner<TDb>
    where TJob : IJob
    where TDb : ModuleDbContext
{
    public string Kind { get; } = JobScheduling.KindOf(typeof(TJob));

    public Task<JobOutcome> Run(IServiceProvider services, string body, int attempt, CancellationToken cancellationToken) =>
        services.GetRequiredService<IJobHandler<TJob>>().Run(JsonSerializer.Deserialize<TJob>(body, Json.Options)!, attempt, cancellationToken);
}
