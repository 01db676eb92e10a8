using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;
using Tickets.Domain;
using Tickets.Infrastructure;

namespace Tickets.Features;

/// <summary>What a confirmed hand-off's ticket still has to get; not found when that is nothing.</summary>
[NoInput]
internal sealed record GetLateLines(Caller Caller, Guid HandOffId) : IQuery<LateLines>;

/// <summary>Lines after <paramref name="AfterSequence"/> belong into <paramref name="TicketId"/>.</summary>
internal sealed record LateLines(Guid ConversationId, string TicketId, bool Visible, long AfterSequence);

internal sealed class GetLateLinesHandler(TicketsDbContext db) : IQueryHandler<GetLateLines, LateLines>
{
    public async Task<Result<LateLines>> Handle(GetLateLines request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        var lines = await db.HandOffs.AsNoTracking()
            .Where(h => h.Id == request.HandOffId && h.State == HandOffState.Confirmed && h.ClosedAtSequence > h.UpToSequence)
            .Select(h => new LateLines(h.ConversationId, h.TicketId!, h.Form.Visible, h.UpToSequence!.Value))
            .SingleOrDefaultAsync(cancellationToken);
        return lines is null ? RequestErrors.NotFound : lines;
    }
}
