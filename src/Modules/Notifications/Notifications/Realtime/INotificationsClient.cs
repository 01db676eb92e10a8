using Microsoft.AspNetCore.SignalR;
using Notifications.Contracts.Queries;

namespace Notifications.Realtime;

/// <summary>What agents' windows are told.</summary>
internal interface INotificationsClient
{
    [HubMethodName("noticeAdded")]
    Task NoticeAdded(Notice notice);

    [HubMethodName("noticeReminded")]
    Task NoticeReminded(Guid chatId);

    [HubMethodName("noticeGone")]
    Task NoticeGone(Guid chatId);

    [HubMethodName("noticesChanged")]
    Task NoticesChanged(IReadOnlyList<Notice> notices);
}
