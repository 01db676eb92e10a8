using System.Globalization;
using Accounts.Contracts;
using Accounts.Contracts.Commands;
using Accounts.Contracts.Queries;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using Chat.Contracts.Commands;
using MediatR;
using Tickets.Contracts.Commands;

namespace Host.Demo;

/// <summary>
/// Fills an empty installation through the modules' commands, as an administrator's script would. Every command is
/// idempotent, so a start that was interrupted is completed by the next; somebody else's data is never touched.
/// </summary>
internal sealed partial class DemoSeeder(DemoData data, DemoOptions options, DemoProgress progress, IServiceScopeFactory scopes, StartupGate gate, TimeProvider clock, ILogger<DemoSeeder> logger) : BackgroundService
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(100);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.WaitAsync(stoppingToken);
        if (await IsOurs(stoppingToken))
        {
            await SeedPeople(stoppingToken);
            await SeedChannels(stoppingToken);
            await SeedHistory(stoppingToken);
        }
        else
        {
            LogForeignData();
        }

        progress.Complete();
    }

    private async Task<bool> IsOurs(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var agents = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ListAgents(Caller.System), cancellationToken);
        var ours = data.Agents.Select(a => DemoData.Id(a.Login)).ToHashSet();
        return agents.IsSuccess && agents.Value.All(a => ours.Contains(a.PersonId));
    }

    private async Task SeedPeople(CancellationToken cancellationToken)
    {
        foreach (var group in data.Groups)
        {
            await Send(new CreateGroup(Caller.System, DemoData.Id(group.Key), group.Name), cancellationToken);
        }

        foreach (var agent in data.Agents)
        {
            Membership[] memberships = [.. agent.Levels.Select(l => new Membership(DemoData.Id(l.Key), l.Value))];
            await Send(new CreatePerson(Caller.System, DemoData.Id(agent.Login), PersonKind.Agent, agent.Name, agent.Login, agent.Email, null, data.Password, agent.Roles, memberships), cancellationToken);
        }

        foreach (var customer in data.Customers)
        {
            await Send(new CreatePerson(Caller.System, DemoData.Id(customer.Login), PersonKind.Customer, customer.Name, customer.Login, customer.Email, customer.Company, data.Password, [], []), cancellationToken);
        }
    }

    private async Task SeedChannels(CancellationToken cancellationToken)
    {
        foreach (var channel in data.Channels)
        {
            await Send(new CreateChannel(Caller.System, DemoData.Id(channel.Key), channel.Name, DemoData.Id(channel.Group), channel.Color, channel.Customers, channel.Public, channel.Fallback, channel.AllowsJoining), cancellationToken);
        }

        await Send(new AllowOrigins(Caller.System, "default", options.Sites), cancellationToken);
    }

    private async Task SeedHistory(CancellationToken cancellationToken)
    {
        foreach (var (chat, index) in data.Chats.Select((chat, index) => (chat, index)))
        {
            var at = TimeOf(chat.DaysAgo, chat.At);
            var customer = data.Customers.SingleOrDefault(c => c.Login == chat.Customer);
            // a line of an agent starts with ">": the demo file reads as the chat did
            var lines = chat.Lines.Select((line, n) => new ImportedLine(line.StartsWith('>'), line.TrimStart('>', ' '), at + TimeSpan.FromSeconds(40 * n))).ToList();
            await Send(new ImportConversation(Caller.System, DemoData.Id($"chat:{index}"), DemoData.Id(chat.Channel), customer is null ? null : DemoData.Id(customer.Login), customer?.Name ?? chat.Visitor!, DemoData.Id(chat.Agent), lines), cancellationToken);
        }

        foreach (var (ticket, index) in data.Tickets.Select((ticket, index) => (ticket, index)))
        {
            var at = TimeOf(ticket.DaysAgo, ticket.At);
            var customer = data.Customers.Single(c => c.Login == ticket.Customer);
            var owner = data.Agents.Single(a => a.Login == ticket.Owner);
            var articles = ticket.Articles.Select((article, n) => new ImportedArticle(article.Visible, article.From, article.Subject, article.Body, at + TimeSpan.FromHours(3 * n))).ToList();
            await Send(new ImportTicket(Caller.System, DemoData.Id($"ticket:{index}"), ticket.Title, ticket.Queue, ticket.State, ticket.Priority, DemoData.Id(owner.Login), owner.Name, DemoData.Id(customer.Login), customer.Name, customer.Email, customer.Company, at, articles), cancellationToken);
        }
    }

    private DateTimeOffset TimeOf(int daysAgo, string at) =>
        new DateTimeOffset(clock.GetUtcNow().Date, TimeSpan.Zero).AddDays(-daysAgo) + TimeSpan.Parse(at, CultureInfo.InvariantCulture);

    /// <summary>People reach the other modules by event: what is refused because somebody is not known there yet is asked again.</summary>
    private async Task Send(ICommand<Nothing> command, CancellationToken cancellationToken)
    {
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            var result = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, cancellationToken);
            if (result.IsSuccess)
            {
                return;
            }

            if (result.Error.Kind is not (ErrorKind.NotFound or ErrorKind.Conflict))
            {
                throw new InvalidOperationException($"The demo data is refused: {command} {result.Error.Code} {string.Join(", ", result.Error.Args.Values)}");
            }

            await Task.Delay(Retry, clock, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The data folder holds other data than the demo's: nothing was added")]
    private partial void LogForeignData();
}
