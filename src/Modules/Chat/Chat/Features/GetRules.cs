using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Settings;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;

namespace Chat.Features;

/// <summary>What holds for chatting; for administrators.</summary>
[NoInput]
internal sealed record GetRules(Caller Caller) : IQuery<ChatRules>;

internal sealed class GetRulesHandler(ChatDbContext db, ISettings<ChatRules> rules) : IQueryHandler<GetRules, ChatRules>
{
    public async Task<Result<ChatRules>> Handle(GetRules request, CancellationToken cancellationToken) =>
        await db.MayAdminister(request.Caller, cancellationToken) ? rules.Current : RequestErrors.Forbidden;
}
