using BuildingBlocks.Infrastructure.Settings;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using Chat.Domain;
using Microsoft.AspNetCore.SignalR;

namespace Chat.Realtime;

/// <summary>While chat is switched off the chat hub only greets, which keeps the connection for the moment it is on again.</summary>
internal sealed class ChatSwitch(ISettings<ChatRules> rules) : IHubSwitch
{
    public Error? Refusal(Hub hub) => hub is ChatHub && !rules.Current.Active ? ChatErrors.Inactive : null;
}
