using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Lines up to a number reached a window of the caller, or were read there. Never back, never beyond the last line.</summary>
/// <param name="Caller">Takes part in the conversation.</param>
/// <param name="ConversationId">Where.</param>
/// <param name="Sequence">In the caller's own numbering.</param>
/// <param name="Read">Read, which includes delivered; else delivered only.</param>
internal sealed record MoveCursor(Caller Caller, Guid ConversationId, long Sequence, bool Read) : ICommand<Nothing>;

internal sealed class MoveCursorValidator : AbstractValidator<MoveCursor>
{
    public MoveCursorValidator()
    {
        RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
        RuleFor(c => c.Sequence).GreaterThanOrEqualTo(0);
    }
}

internal sealed class MoveCursorHandler(ChatDbContext db) : ICommandHandler<MoveCursor, Nothing>
{
    public async Task<Result<Nothing>> Handle(MoveCursor request, CancellationToken cancellationToken)
    {
        var access = await ChatAccess.ToRead(db, request.Caller, request.ConversationId, cancellationToken);
        if (!access.IsSuccess)
        {
            return access.Error;
        }

        if (!access.Value.TakesPart)
        {
            return ChatErrors.NotParticipant;
        }

        if (await Position(request, access.Value.Audience, cancellationToken) is not { } position)
        {
            return Nothing.Value;
        }

        var cursor = await db.Cursors.SingleOrDefaultAsync(c => c.ConversationId == request.ConversationId && c.PersonId == request.Caller.Id, cancellationToken);
        if (cursor is null)
        {
            db.Cursors.Add(cursor = ReadCursor.Start(request.ConversationId, request.Caller.Id));
        }

        if (request.Read)
        {
            cursor.Read(position);
        }
        else
        {
            cursor.Deliver(position);
        }

        return Nothing.Value;
    }

    /// <summary>The last line at or before the number, in both numberings; what stands there never changes, so neither does this.</summary>
    private async Task<LogPosition?> Position(MoveCursor request, Audience audience, CancellationToken cancellationToken)
    {
        var lines = db.Lines.Where(l => l.ConversationId == request.ConversationId);
        if (audience == Audience.Customers)
        {
            return await lines.Where(l => l.CustomersSequence <= request.Sequence).OrderByDescending(l => l.CustomersSequence)
                .Select(l => new LogPosition(l.AgentsSequence, l.CustomersSequence!.Value))
                .FirstOrDefaultAsync(cancellationToken);
        }

        var upTo = lines.Where(l => l.AgentsSequence <= request.Sequence);
        return await upTo.OrderByDescending(l => l.AgentsSequence)
            .Select(l => new LogPosition(l.AgentsSequence, upTo.Max(before => before.CustomersSequence) ?? 0))
            .FirstOrDefaultAsync(cancellationToken);
    }
}
