using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>An agent chooses of which channels to see and hear.</summary>
/// <param name="Caller">An agent.</param>
/// <param name="OnlyMine">Only of the chosen ones; else of all.</param>
/// <param name="MyChannels">Channels the agent owns; may be none.</param>
internal sealed record SetPreferences(Caller Caller, bool OnlyMine, IReadOnlyList<Guid>? MyChannels) : ICommand<Nothing>;

internal sealed class SetPreferencesValidator : AbstractValidator<SetPreferences>
{
    private const int Most = 1_000;

    public SetPreferencesValidator() => RuleFor(c => c.MyChannels).NotNull().Must(channels => channels is null || channels.Count <= Most);
}

internal sealed class SetPreferencesHandler(ChatDbContext db) : ICommandHandler<SetPreferences, Nothing>
{
    public async Task<Result<Nothing>> Handle(SetPreferences request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var chosen = request.MyChannels!.Distinct().ToList();
        var owned = await db.ChannelsWith(request.Caller.Id, AccessLevel.Owner).ToListAsync(cancellationToken);
        if (chosen.Exists(id => !owned.Contains(id)))
        {
            return RequestErrors.Invalid.With("field", "myChannels");
        }

        var preferences = await db.Preferences.SingleOrDefaultAsync(p => p.Id == request.Caller.Id, cancellationToken)
            ?? db.Preferences.Add(ChatPreferences.Start(request.Caller.Id)).Entity;
        preferences.Choose(request.OnlyMine, chosen);
        return Nothing.Value;
    }
}
