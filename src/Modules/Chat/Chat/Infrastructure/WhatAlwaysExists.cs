using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts.Commands;
using Chat.Domain;
using Chat.Features;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Chat.Infrastructure;

/// <summary>The default channel and the integration "default" always exist; <c>ChatMonolith:WidgetOrigins</c> (comma separated), where set, says who may embed it.</summary>
internal sealed class WhatAlwaysExists(IServiceScopeFactory scopes, IConfiguration configuration) : IStartupWork
{
    private const string Setting = "ChatMonolith:WidgetOrigins";

    public async Task Run(CancellationToken cancellationToken)
    {
        await Send(new EnsureDefaultChannel(Caller.System), cancellationToken);
        var organisation = configuration["ChatMonolith:Organisation"]?.Trim() ?? "";
        await Send(new EnsureIntegration(Caller.System, Integration.DefaultKey, organisation), cancellationToken);
        if (configuration[Setting] is { Length: > 0 } setting)
        {
            var origins = setting.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            await Send(new AllowOrigins(Caller.System, Integration.DefaultKey, origins), cancellationToken);
        }
    }

    private async Task Send(ICommand<Nothing> command, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, cancellationToken);
        if (result.Error is { } error)
        {
            throw new InvalidOperationException(command is AllowOrigins ? $"{Setting} is not accepted: {error.Text}" : error.Text);
        }
    }
}
