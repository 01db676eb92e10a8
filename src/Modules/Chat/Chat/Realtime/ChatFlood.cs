using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;

namespace Chat.Realtime;

/// <summary>How often who may do what; per node.</summary>
internal sealed class ChatFlood : IDisposable
{
    private readonly Flood _messages = new(30, TimeSpan.FromSeconds(10));
    private readonly Flood _requests = new(5, TimeSpan.FromMinutes(1));
    private readonly Flood _requestsOfAddress = new(20, TimeSpan.FromMinutes(1));
    private readonly Flood _hellosOfAddress = new(60, TimeSpan.FromMinutes(1));
    private readonly Flood _reminders = new(1, TimeSpan.FromSeconds(20));
    private readonly Flood _typing = new(1, TimeSpan.FromSeconds(1));

    /// <summary>A message of a sender.</summary>
    public Result Message(Caller caller) => _messages.Take(KeyOf(caller));

    /// <summary>A request of a person, and of everybody at a network address.</summary>
    public Result Request(Caller caller, string address) => _requests.Take(KeyOf(caller)) is { IsSuccess: false } refused ? refused : _requestsOfAddress.Take(address);

    /// <summary>Asking a named person again for the same chat.</summary>
    public Result Reminder(Caller caller, Guid conversationId) => _reminders.Take($"{KeyOf(caller)}:{conversationId:N}");

    /// <summary>A visitor's connection from a network address.</summary>
    public Result Hello(string address) => _hellosOfAddress.Take(address);

    /// <summary>Whether somebody's typing is passed on now.</summary>
    public bool Typing(Caller caller, Guid conversationId) => _typing.Take($"{KeyOf(caller)}:{conversationId:N}").IsSuccess;

    public void Dispose()
    {
        _messages.Dispose();
        _requests.Dispose();
        _requestsOfAddress.Dispose();
        _hellosOfAddress.Dispose();
        _reminders.Dispose();
        _typing.Dispose();
    }

    private static string KeyOf(Caller caller) => $"{caller.Kind}:{caller.Id:N}";
}
