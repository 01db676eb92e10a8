using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace Chat.Realtime;

/// <summary>
/// Sends to groups, in order, without waiting until every browser has taken it: one that does not read must hold up neither the
/// journal nor a command's answer. What a push says is read and put on its way in one step, so that no older state overtakes a
/// newer one.
/// </summary>
internal sealed partial class Pushes(IHubContext<ChatHub, IChatClient> hub, ILogger<Pushes> logger)
{
    private readonly Lock _order = new();

    public void To(string group, Func<IChatClient, Task> push) => Start(push, hub.Clients.Group(group));

    public void To(IReadOnlyList<string> groups, Func<IChatClient, Task> push) => Start(push, hub.Clients.Groups(groups));

    public void ToAll(Func<IChatClient, Task> push) => Start(push, hub.Clients.All);

    public void ToConnection(string connectionId, Func<IChatClient, Task> push) => Start(push, hub.Clients.Client(connectionId));

    private void Start(Func<IChatClient, Task> push, IChatClient client)
    {
        lock (_order)
        {
            _ = Watch(push(client));
        }
    }

    private async Task Watch(Task sending)
    {
        try
        {
            await sending;
        }
        catch (Exception exception)
        {
            LogPushFailed(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "A push did not reach everybody; they catch up by number")]
    private partial void LogPushFailed(Exception exception);
}
