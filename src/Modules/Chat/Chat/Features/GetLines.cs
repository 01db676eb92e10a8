using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>The lines of a log after a number, ascending.</summary>
internal sealed record GetLines(Caller Caller, Guid ConversationId, Audience? Audience, long After, int Limit) : IQuery<LinePage>;

internal sealed class GetLinesValidator : AbstractValidator<GetLines>
{
    public GetLinesValidator()
    {
        RuleFor(q => q.ConversationId).NotEmpty().OverridePropertyName("chatId");
        RuleFor(q => q.Audience).NotNull();
        RuleFor(q => q.After).GreaterThanOrEqualTo(0);
        RuleFor(q => q.Limit).InclusiveBetween(1, LogReader.Limit);
    }
}

internal sealed class GetLinesHandler(ChatDbContext db) : IQueryHandler<GetLines, LinePage>
{
    public Task<Result<LinePage>> Handle(GetLines request, CancellationToken cancellationToken) =>
        LogReader.Read(db, request.Caller, request.ConversationId, request.Audience!.Value, lines => request.Audience == Audience.Agents
            ? lines.Where(l => l.AgentsSequence > request.After).OrderBy(l => l.AgentsSequence).Take(request.Limit)
            : lines.Where(l => l.CustomersSequence > request.After).OrderBy(l => l.CustomersSequence).Take(request.Limit), cancellationToken);
}

/// <summary>Reads a log for who may.</summary>
internal static class LogReader
{
    public const int Limit = 500;

    public static async Task<Result<LinePage>> Read(
        ChatDbContext db, Caller caller, Guid conversationId, Audience audience, Func<IQueryable<Line>, IQueryable<Line>> page, CancellationToken cancellationToken)
    {
        var access = await ChatAccess.ToRead(db, caller, conversationId, cancellationToken);
        if (!access.IsSuccess)
        {
            return access.Error;
        }

        if (audience == Audience.Agents && access.Value.Audience != Audience.Agents)
        {
            return RequestErrors.Forbidden;
        }

        var last = await db.LogHeads.Where(h => h.Id == conversationId)
            .Select(h => audience == Audience.Agents ? h.AgentsLast : h.CustomersLast)
            .SingleAsync(cancellationToken);
        var lines = await page(db.Lines.AsNoTracking().Where(l => l.ConversationId == conversationId)).ToListAsync(cancellationToken);
        var views = lines.Select(l => LineView.Of(l, audience)).OrderBy(l => l.Sequence).ToList();
        // a line may have been added between the two reads
        return new LinePage(views, views is [.., var newest] ? Math.Max(last, newest.Sequence) : last);
    }
}
