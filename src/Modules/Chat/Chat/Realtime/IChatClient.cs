using Chat.Contracts;
using Chat.Domain;
using Chat.Features;
using Microsoft.AspNetCore.SignalR;

namespace Chat.Realtime;

/// <summary>The pushes of the chat hub; see docs/protocol.md. Hints all of them: the truth is asked for.</summary>
internal interface IChatClient
{
    [HubMethodName("linesAdded")]
    Task LinesAdded(Guid chatId, Audience audience, IReadOnlyList<LineView> lines);

    [HubMethodName("chatChanged")]
    Task ChatChanged(ChatView chat);

    [HubMethodName("cursorsChanged")]
    Task CursorsChanged(Guid chatId, IReadOnlyList<CursorView> cursors);

    [HubMethodName("typing")]
    Task Typing(Guid chatId, Typist typist);

    [HubMethodName("requestAdded")]
    Task RequestAdded(RequestRow request);

    [HubMethodName("requestGone")]
    Task RequestGone(Guid chatId, RequestEnd reason, PersonView? by);

    [HubMethodName("lookersChanged")]
    Task LookersChanged(Guid chatId, IReadOnlyList<PersonView> lookers);

    [HubMethodName("placeChanged")]
    Task PlaceChanged(Guid chatId, int ahead);

    [HubMethodName("overviewChanged")]
    Task OverviewChanged(OverviewRow row);

    [HubMethodName("overviewGone")]
    Task OverviewGone(Guid chatId);

    [HubMethodName("monitoringChanged")]
    Task MonitoringChanged(Guid chatId, MonitoringLevel level);

    [HubMethodName("resync")]
    Task Resync();

    [HubMethodName("rulesChanged")]
    Task RulesChanged();
}

/// <summary>Who is typing.</summary>
internal sealed record Typist(Guid Id, string Name);

/// <summary>Why a request does not wait any more.</summary>
internal enum RequestEnd
{
    Accepted,
    Withdrawn,
    Declined,
    NotAnswered,
    Moved,
}
