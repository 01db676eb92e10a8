using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>Who changed what about chatting, newest first; for administrators.</summary>
internal sealed record GetChatAudit(Caller Caller, Guid? Before, int Limit) : IQuery<IReadOnlyList<AuditView>>;

internal sealed class GetChatAuditValidator : AbstractValidator<GetChatAudit>
{
    public GetChatAuditValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, AuditReading.LargestPage);
}

internal sealed class GetChatAuditHandler(ChatDbContext db) : IQueryHandler<GetChatAudit, IReadOnlyList<AuditView>>
{
    public async Task<Result<IReadOnlyList<AuditView>>> Handle(GetChatAudit request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        Result<IReadOnlyList<AuditView>> page = (await db.AuditPage(request.Before, request.Limit, cancellationToken)).ToList();
        return page;
    }
}
