using Accounts.Contracts.Commands;
using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

internal sealed class CreateGroupValidator : AbstractValidator<CreateGroup>
{
    public CreateGroupValidator()
    {
        RuleFor(c => c.GroupId).NotEmpty();
        RuleFor(c => c.Name).IsName();
    }
}

internal sealed class CreateGroupHandler(AccountsDbContext db, TimeProvider clock) : ICommandHandler<CreateGroup, Nothing>
{
    public async Task<Result<Nothing>> Handle(CreateGroup request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        if (await db.Groups.AnyAsync(g => g.Id == request.GroupId, cancellationToken))
        {
            return Nothing.Value;
        }

        var name = Normalized.Of(request.Name);
        if (await db.Groups.AnyAsync(g => g.NormalizedName == name, cancellationToken))
        {
            return AccountsErrors.GroupNameTaken;
        }

        var group = db.Groups.Add(new Group(request.GroupId, request.Name)).Entity;
        db.Audited(request.Caller, "accounts.group-created", group.Id.ToString(), group.Name, null, new { group.Name }, clock.GetUtcNow());
        return Nothing.Value;
    }
}
