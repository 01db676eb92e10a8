using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>The last lines of a log before a number, ascending.</summary>
internal sealed record GetLinesBefore(Caller Caller, Guid ConversationId, Audience? Audience, long Before, int Limit) : IQuery<LinePage>;

internal sealed class GetLinesBeforeValidator : AbstractValidator<GetLinesBefore>
{
    public GetLinesBeforeValidator()
    {
        RuleFor(q => q.ConversationId).NotEmpty().OverridePropertyName("chatId");
        RuleFor(q => q.Audience).NotNull();
        RuleFor(q => q.Before).GreaterThanOrEqualTo(1);
        RuleFor(q => q.Limit).InclusiveBetween(1, LogReader.Limit);
    }
}

internal sealed class GetLinesBeforeHandler(ChatDbContext db) : IQueryHandler<GetLinesBefore, LinePage>
{
    public Task<Result<LinePage>> Handle(GetLinesBefore request, CancellationToken cancellationToken) =>
        LogReader.Read(db, request.Caller, request.ConversationId, request.Audience!.Value, lines => request.Audience == Audience.Agents
            ? lines.Where(l => l.AgentsSequence < request.Before).OrderByDescending(l => l.AgentsSequence).Take(request.Limit)
            : lines.Where(l => l.CustomersSequence < request.Before).OrderByDescending(l => l.CustomersSequence).Take(request.Limit), cancellationToken);
}
