using System.Reflection;
using System.Text.Json;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;

namespace BuildingBlocks.Infrastructure.Jobs;

/// <summary>Leaves work for later in the commit that decides on it.</summary>
public static class JobScheduling
{
    /// <summary>Adds <paramref name="job"/>, due at <paramref name="dueAt"/>. A second open one of the same key conflicts at the commit.</summary>
    public static void Schedule<TJob>(this ModuleDbContext db, TJob job, string key, DateTimeOffset dueAt) where TJob : IJob =>
        db.Jobs.Add(new JobRow { Kind = KindOf(typeof(TJob)), Key = key, Body = JsonSerializer.Serialize(job, Json.Options), DueAt = dueAt });

    /// <summary>The stored name of a kind of job.</summary>
    public static string KindOf(Type job) => job.GetCustomAttribute<WireNameAttribute>()?.Name ?? throw new InvalidOperationException($"{job} has no [WireName].");
}
