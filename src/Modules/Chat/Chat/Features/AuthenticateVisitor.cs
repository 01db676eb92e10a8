using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Recognises a public user by their key; by the system. A wrong key and an unknown one are answered alike.</summary>
[NoInput]
internal sealed record AuthenticateVisitor(Caller Caller, string Key) : IQuery<KnownVisitor>;

internal sealed record KnownVisitor(Guid VisitorId, string? Name);

internal sealed class AuthenticateVisitorHandler(ChatDbContext db) : IQueryHandler<AuthenticateVisitor, KnownVisitor>
{
    public async Task<Result<KnownVisitor>> Handle(AuthenticateVisitor request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        if (VisitorKey.Parse(request.Key) is not { } key)
        {
            return ChatErrors.UnknownVisitor;
        }

        var visitor = await db.Visitors.AsNoTracking().SingleOrDefaultAsync(v => v.Id == key.VisitorId, cancellationToken);
        return visitor is not null && visitor.Owns(key) ? new KnownVisitor(visitor.Id, visitor.Name) : ChatErrors.UnknownVisitor;
    }
}
