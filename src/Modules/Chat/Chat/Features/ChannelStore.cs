using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>What making and changing a channel have in common: one name, and one channel for requests without a choice.</summary>
internal static class ChannelStore
{
    public static Task<bool> HasChannel(this ChatDbContext db, Guid id, CancellationToken cancellationToken) => db.Channels.AnyAsync(c => c.Id == id, cancellationToken);

    public static async Task<Result<Nothing>> AddChannel(this ChatDbContext db, Guid id, ChannelSettings settings, Caller caller, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (settings.FitsFallback().Error is { } error)
        {
            return error;
        }

        if (await db.MakeRoom(id, settings, caller, now, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        db.Channels.Add(Channel.Create(id, settings));
        return Nothing.Value;
    }

    /// <summary>The name is free, and whoever was the fallback is it no longer where this channel becomes it.</summary>
    public static async Task<Error?> MakeRoom(this ChatDbContext db, Guid id, ChannelSettings settings, Caller caller, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var others = await db.Channels.Where(c => c.Id != id && (c.Name == settings.Name || c.IsFallback)).ToListAsync(cancellationToken);
        if (others.Exists(c => c.Name == settings.Name))
        {
            return ChatErrors.ChannelNameTaken;
        }

        foreach (var former in settings.IsFallback ? others : [])
        {
            var before = former.ToSettings();
            former.CeaseToBeFallback();
            db.Changed(former, before, caller, now);
        }

        return null;
    }

    /// <summary>Keeps for administrators what a channel was and became.</summary>
    public static void Changed(this ChatDbContext db, Channel channel, ChannelSettings before, Caller caller, DateTimeOffset now) =>
        db.Audited(caller, "chat.channel-changed", channel.Id.ToString(), channel.Name, before, channel.ToSettings(), now);
}
