using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Reads the rows of the console's lists, oldest first.</summary>
internal static class QueueRows
{
    public static async Task<IReadOnlyList<RequestRow>> RequestRows(this ChatDbContext db, IQueryable<Conversation> which, ILookers lookers, CancellationToken cancellationToken)
    {
        var rows = await (
            from conversation in which.AsNoTracking()
            join channel in db.Channels on conversation.ChannelId equals channel.Id
            join person in db.People on conversation.RequesterId equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby conversation.RequestedAt
            select new
            {
                conversation.Id,
                conversation.Number,
                conversation.RequesterId,
                conversation.RequesterKind,
                conversation.TargetKind,
                conversation.RequesterName,
                conversation.RequestedAt,
                Email = person == null ? null : person.Email,
                conversation.Context,
                Company = person == null ? null : person.Company,
                Channel = new ChannelView(channel.Id, channel.Name, channel.Color),
                channel.Rules,
                FirstMessage = db.Lines.Where(l => l.ConversationId == conversation.Id && l.Text != null).OrderBy(l => l.AgentsSequence).Select(l => l.Text).First(),
            }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new RequestRow(
            r.Id,
            r.Number,
            Mapping.KindOf(r.RequesterKind, r.TargetKind),
            new(r.RequesterId, r.RequesterKind, r.RequesterName, r.Email ?? r.Context.Email, r.Company),
            r.Channel,
            r.FirstMessage ?? "",
            r.RequestedAt,
            new(r.Rules.WarnAfterSeconds, r.Rules.WarnAgainAfterSeconds),
            lookers.At(r.Id)))];
    }

    public static async Task<IReadOnlyList<OverviewRow>> OverviewRows(this ChatDbContext db, IQueryable<Conversation> which, CancellationToken cancellationToken)
    {
        var rows = await (
            from conversation in which.AsNoTracking()
            join channel in db.Channels on conversation.ChannelId equals channel.Id
            orderby conversation.AcceptedAt
            select new
            {
                conversation.Id,
                conversation.Number,
                conversation.RequesterKind,
                conversation.TargetKind,
                Name = conversation.TargetKind == PartyKind.Customer ? conversation.TargetName! : conversation.RequesterName,
                conversation.RequestedAt,
                conversation.AcceptedAt,
                Channel = new ChannelView(channel.Id, channel.Name, channel.Color),
                Agents = conversation.Participants.Where(p => p.Kind == PartyKind.Agent && p.Active && !p.Observes).OrderBy(p => p.JoinedAt).Select(p => p.Name).ToList(),
            }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new OverviewRow(r.Id, r.Number, Mapping.KindOf(r.RequesterKind, r.TargetKind), r.Name, r.Agents, r.Channel, r.AcceptedAt ?? r.RequestedAt))];
    }
}
