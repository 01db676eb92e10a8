using BuildingBlocks.Infrastructure.Pipeline;
using Chat.Domain;

namespace Chat.Realtime;

/// <summary>All windows of the agent show what they monitor; nobody else hears of it.</summary>
internal sealed class MonitoringChangedPush(Pushes pushes) : IAfterCommit<MonitoringChanged>
{
    public Task Handle(MonitoringChanged domainEvent)
    {
        var (chatId, personId, level) = domainEvent;
        pushes.To(GroupNames.Person(personId), client => client.MonitoringChanged(chatId, level));
        return Task.CompletedTask;
    }
}
