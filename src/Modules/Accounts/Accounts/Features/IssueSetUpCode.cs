using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>Makes a new set-up code, which replaces the last one; by the system. Refused once somebody exists.</summary>
[NoInput]
internal sealed record IssueSetUpCode(Caller Caller) : ICommand<string>;

internal sealed class IssueSetUpCodeHandler(AccountsDbContext db) : ICommandHandler<IssueSetUpCode, string>
{
    public async Task<Result<string>> Handle(IssueSetUpCode request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        if (await db.People.AnyAsync(cancellationToken))
        {
            return AccountsErrors.SetUpDone;
        }

        var code = SetUpCode.New();
        var installation = await db.Installations.SingleOrDefaultAsync(cancellationToken) ?? db.Installations.Add(new Installation()).Entity;
        installation.Issue(code);
        return code.Text;
    }
}
