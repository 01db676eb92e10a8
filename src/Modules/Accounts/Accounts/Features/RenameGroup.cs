using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>Gives a group another name; by administrators and the system.</summary>
internal sealed record RenameGroup(Caller Caller, Guid GroupId, string Name) : ICommand<Nothing>;

internal sealed class RenameGroupValidator : AbstractValidator<RenameGroup>
{
    public RenameGroupValidator() => RuleFor(c => c.Name).IsName();
}

internal sealed class RenameGroupHandler(AccountsDbContext db, TimeProvider clock) : ICommandHandler<RenameGroup, Nothing>
{
    public async Task<Result<Nothing>> Handle(RenameGroup request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        if (await db.Groups.FindAsync([request.GroupId], cancellationToken) is not { } group)
        {
            return RequestErrors.NotFound;
        }

        var name = Normalized.Of(request.Name);
        if (await db.Groups.AnyAsync(g => g.NormalizedName == name && g.Id != group.Id, cancellationToken))
        {
            return AccountsErrors.GroupNameTaken;
        }

        var before = group.Name;
        group.Rename(request.Name);
        if (group.Name != before)
        {
            db.Audited(request.Caller, "accounts.group-renamed", group.Id.ToString(), group.Name, new { Name = before }, new { group.Name }, clock.GetUtcNow());
        }

        return Nothing.Value;
    }
}
