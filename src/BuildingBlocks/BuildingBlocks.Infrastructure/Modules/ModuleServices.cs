using System.Reflection;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.DeadLetters;
using BuildingBlocks.Infrastructure.Inbox;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Infrastructure.NodeBroadcast;
using BuildingBlocks.Infrastructure.Outbox;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Pipeline;
using BuildingBlocks.Infrastructure.Settings;
using BuildingBlocks.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BuildingBlocks.Infrastructure.Modules;

/// <summary>The service registration of one module: the grammar all modules share, found in the module's assembly.</summary>
public sealed class ModuleServices(string module, IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
{
    /// <summary>The service collection, for what only this module has.</summary>
    public IServiceCollection Services => services;

    /// <summary>Deployment settings.</summary>
    public IConfiguration Configuration => configuration;

    /// <summary>Where the process runs.</summary>
    public IHostEnvironment Environment => environment;

    /// <summary>
    /// Registers the module's contexts, handlers with their pipeline, validators, jobs, after-commit pushes, outbox map, relay
    /// and worker. <typeparamref name="TDb"/> is the abstract context that everything in the module uses.
    /// </summary>
    public ModuleServices AddModule<TDb, TSqlite, TPostgres>()
        where TDb : ModuleDbContext
        where TSqlite : TDb
        where TPostgres : TDb
    {
        AddDatabase<TDb, TSqlite, TPostgres>();
        services.AddScoped<InboxEntry<TDb>>();
        services.AddSingleton<InboxRunner<TDb>>();
        services.AddScoped<OutboxWriter<TDb>>();
        services.AddScoped<AfterCommit<TDb>>();
        services.AddSingleton<OutboxSignal<TDb>>();
        services.AddSingleton<JobSignal<TDb>>();
        services.AddSingleton<IDeadLetterBox>(p => ActivatorUtilities.CreateInstance<DeadLetterBox<TDb>>(p, module));
        services.AddHostedService<OutboxRelay<TDb>>();
        services.AddHostedService<JobWorker<TDb>>();
        foreach (var type in typeof(TDb).Assembly.DefinedTypes.Where(t => t is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }))
        {
            AddByInterfaces<TDb>(type);
        }

        return this;
    }

    /// <summary>
    /// Registers <see cref="ISettings{T}"/>: what administrators decide about one part of the module, stored under
    /// <paramref name="key"/> and changed by <see cref="SettingWriting.ChangeSetting"/>.
    /// </summary>
    public ModuleServices AddSettings<TDb, T>(string key)
        where TDb : ModuleDbContext
        where T : class, new()
    {
        services.AddSingleton(p => ActivatorUtilities.CreateInstance<ModuleSettings<T, TDb>>(p, [key, module]));
        services.AddSingleton<ISettings<T>>(p => p.GetRequiredService<ModuleSettings<T, TDb>>());
        services.AddSingleton<IStartupWork>(p => p.GetRequiredService<ModuleSettings<T, TDb>>());
        services.AddSingleton<INodeBroadcastHandler>(p => p.GetRequiredService<ModuleSettings<T, TDb>>());
        services.AddSingleton<IAfterCommit<SettingWasChanged>>(p => p.GetRequiredService<ModuleSettings<T, TDb>>());
        services.AddHostedService(p => p.GetRequiredService<ModuleSettings<T, TDb>>());
        return this;
    }

    private void AddDatabase<TDb, TSqlite, TPostgres>()
        where TDb : ModuleDbContext
        where TSqlite : TDb
        where TPostgres : TDb
    {
        var options = DatabaseOptions.From(configuration);
        if (options.Kind == DatabaseKind.Sqlite)
        {
            services.AddDbContext<TSqlite>(o => o
                .UseSqlite($"Data Source={Path.Combine(options.DataFolder, module + ".db")}", sqlite => sqlite.MigrationsHistoryTable("__ef_migrations"))
                .AddInterceptors(new SqlitePragmas()));
            services.AddScoped<TDb>(p => p.GetRequiredService<TSqlite>());
        }
        else
        {
            services.AddDbContext<TPostgres>(o => o.UseNpgsql(options.PostgresConnection, postgres => postgres.MigrationsHistoryTable("__ef_migrations", module)));
            services.AddScoped<TDb>(p => p.GetRequiredService<TPostgres>());
        }

        services.AddSingleton<IModuleDatabase>(p => ActivatorUtilities.CreateInstance<ModuleDatabase<TDb>>(p, module));
    }

    private void AddByInterfaces<TDb>(TypeInfo type) where TDb : ModuleDbContext
    {
        foreach (var contract in type.ImplementedInterfaces.Where(i => i.IsGenericType))
        {
            var open = contract.GetGenericTypeDefinition();
            var arguments = contract.GenericTypeArguments;
            if (open == typeof(IRequestHandler<,>))
            {
                services.AddScoped(contract, type);
                AddPipeline<TDb>(arguments[0], arguments[1]);
            }
            else if (open == typeof(IValidator<>) || open == typeof(IAfterCommit<>) || open == typeof(IOutboxMap<>))
            {
                services.AddScoped(contract, type);
            }
            else if (open == typeof(IJobHandler<>))
            {
                services.AddScoped(contract, type);
                services.AddSingleton(typeof(IJobRunner<TDb>), typeof(JobRunner<,>).MakeGenericType(arguments[0], typeof(TDb)));
            }
        }
    }

    private void AddPipeline<TDb>(Type request, Type response) where TDb : ModuleDbContext
    {
        if (!response.IsGenericType || response.GetGenericTypeDefinition() != typeof(Result<>))
        {
            throw new InvalidOperationException($"{request} must answer a Result.");
        }

        var value = response.GenericTypeArguments[0];
        var behaviour = typeof(IPipelineBehavior<,>).MakeGenericType(request, response);
        services.AddScoped(behaviour, typeof(ValidationBehaviour<,>).MakeGenericType(request, value));
        if (typeof(ICommand<>).MakeGenericType(value).IsAssignableFrom(request))
        {
            services.AddScoped(behaviour, typeof(CommitBehaviour<,,>).MakeGenericType(request, value, typeof(TDb)));
        }
    }
}
