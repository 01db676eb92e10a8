using BuildingBlocks.Infrastructure.Settings;
using Chat.Domain;
using Microsoft.Extensions.Hosting;

namespace Chat.Realtime;

/// <summary>Tells every window that administrators decided something else: whoever shows something of it asks again.</summary>
internal sealed class RulesPusher(ISettings<ChatRules> rules, Pushes pushes) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        rules.Changed += Push;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        rules.Changed -= Push;
        return Task.CompletedTask;
    }

    private void Push() => pushes.ToAll(client => client.RulesChanged());
}
