using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>The settings of an integration; public, for browsers of websites that embed it.</summary>
[NoInput]
internal sealed record GetIntegration(Caller Caller, string Key) : IQuery<IntegrationView>;

internal sealed record IntegrationView(
    string Color,
    LauncherSide Side,
    string Organisation,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyList<string> AllowedOrigins);

internal sealed class GetIntegrationHandler(ChatDbContext db, ChatSettings settings) : IQueryHandler<GetIntegration, IntegrationView>
{
    public async Task<Result<IntegrationView>> Handle(GetIntegration request, CancellationToken cancellationToken)
    {
        var integration = await db.Integrations.AsNoTracking().SingleOrDefaultAsync(i => i.Key == request.Key, cancellationToken);
        return integration is null
            ? RequestErrors.NotFound
            : new IntegrationView(integration.Color, integration.Side, integration.OrganisationOr(settings.Organisation), integration.Texts, integration.AllowedOrigins);
    }
}
