using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using FluentValidation;

namespace Accounts.Features;

/// <summary>Who changed what about people and groups, from the newest on; for administrators and the system.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="Before">The last entry of the page before; null for the first page.</param>
/// <param name="Limit">How many.</param>
internal sealed record GetAudit(Caller Caller, Guid? Before, int Limit) : IQuery<IReadOnlyList<AuditView>>;

internal sealed class GetAuditValidator : AbstractValidator<GetAudit>
{
    public GetAuditValidator() => RuleFor(q => q.Limit).InclusiveBetween(1, AuditReading.LargestPage);
}

internal sealed class GetAuditHandler(AccountsDbContext db) : IQueryHandler<GetAudit, IReadOnlyList<AuditView>>
{
    public async Task<Result<IReadOnlyList<AuditView>>> Handle(GetAudit request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        // an interface cannot become a Result by itself
        return (await db.AuditPage(request.Before, request.Limit, cancellationToken)).ToList();
    }
}
