using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;

namespace Chat.Features;

/// <summary>A new public user; by the system. Answers the key that their browser keeps, of which only a hash is stored.</summary>
[NoInput]
internal sealed record RegisterVisitor(Caller Caller) : ICommand<RegisteredVisitor>;

internal sealed record RegisteredVisitor(Guid VisitorId, string Key);

internal sealed class RegisterVisitorHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<RegisterVisitor, RegisteredVisitor>
{
    public Task<Result<RegisteredVisitor>> Handle(RegisterVisitor request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return Task.FromResult<Result<RegisteredVisitor>>(RequestErrors.Forbidden);
        }

        var key = VisitorKey.Create();
        db.Visitors.Add(Visitor.Register(key, clock.GetUtcNow()));
        return Task.FromResult<Result<RegisteredVisitor>>(new RegisteredVisitor(key.VisitorId, key.ToString()));
    }
}
