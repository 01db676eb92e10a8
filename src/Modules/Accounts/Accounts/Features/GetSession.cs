using Accounts.Contracts;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>What a page needs first: who is signed in, whose installation it is, whether it has to be set up.</summary>
[NoInput]
internal sealed record GetSession(Caller Caller) : IQuery<SessionView>;

/// <summary>Without a person when nobody is signed in; with demo sign-ins only in a demo.</summary>
internal sealed record SessionView(PersonView? Person, string Organisation, bool SetupNeeded, IReadOnlyList<DemoSignIn> DemoSignIns);

internal sealed class GetSessionHandler(AccountsDbContext db, AccountsSettings settings, IEnumerable<IDemoSignIns> demo) : IQueryHandler<GetSession, SessionView>
{
    public async Task<Result<SessionView>> Handle(GetSession request, CancellationToken cancellationToken)
    {
        var person = request.Caller.Kind is CallerKind.Agent or CallerKind.Customer
            ? await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.Caller.Id, cancellationToken)
            : null;
        var organisation = await db.Installations.Select(i => i.Organisation).SingleOrDefaultAsync(cancellationToken);
        return new SessionView(
            person is null ? null : PersonView.Of(person),
            organisation ?? settings.Organisation,
            !settings.Demo && person is null && !await db.People.AnyAsync(cancellationToken),
            [.. demo.SelectMany(d => d.All)]);
    }
}
