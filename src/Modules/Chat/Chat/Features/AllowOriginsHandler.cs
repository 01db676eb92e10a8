using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts.Commands;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

internal sealed class AllowOriginsValidator : AbstractValidator<AllowOrigins>
{
    private const int MaxOrigins = 200;

    public AllowOriginsValidator()
    {
        RuleFor(c => c.Integration).NotEmpty().IsStorable(100);
        RuleFor(c => c.Origins).NotNull().Must(origins => origins is null || origins.Count <= MaxOrigins);
        RuleForEach(c => c.Origins).NotEmpty().IsStorable(300).OverridePropertyName("origins");
    }
}

internal sealed class AllowOriginsHandler(ChatDbContext db) : ICommandHandler<AllowOrigins, Nothing>
{
    public async Task<Result<Nothing>> Handle(AllowOrigins request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        var integration = await db.Integrations.SingleOrDefaultAsync(i => i.Key == request.Integration, cancellationToken);
        return integration is null ? RequestErrors.NotFound
            : integration.Allow(request.Origins).Error is { } error ? error
            : Nothing.Value;
    }
}
