using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>The name under which a signed-in caller is known here; null until the module has heard of them.</summary>
[NoInput]
internal sealed record GetMe(Caller Caller) : IQuery<MyName>;

internal sealed record MyName(string? Name);

internal sealed class GetMeHandler(ChatDbContext db) : IQueryHandler<GetMe, MyName>
{
    public async Task<Result<MyName>> Handle(GetMe request, CancellationToken cancellationToken) =>
        new MyName(await db.People.Where(p => p.Id == request.Caller.Id).Select(p => p.Name).SingleOrDefaultAsync(cancellationToken));
}
