using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

internal static class Parties
{
    /// <summary>Somebody as they take part in a channel's chats: an agent under the channel's general name, if it has one.</summary>
    public static async Task<Party> PartyIn(this ChatDbContext db, Guid channelId, Guid personId, CancellationToken cancellationToken)
    {
        var found = await (
            from person in db.People.AsNoTracking()
            from channel in db.Channels.AsNoTracking()
            where person.Id == personId && channel.Id == channelId
            select new { person.Name, person.IsAgent, channel.Rules }).SingleAsync(cancellationToken);
        return found.IsAgent
            ? new(PartyKind.Agent, personId, found.Name, found.Rules.AgentName)
            : new(PartyKind.Customer, personId, found.Name);
    }
}
