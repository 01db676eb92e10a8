using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Sees to it that an integration exists and shows an organisation's name; by the system.</summary>
/// <param name="Caller">The system.</param>
/// <param name="Key">The id in the snippet.</param>
/// <param name="Organisation">Shown until a set-up names another.</param>
[NoInput]
internal sealed record EnsureIntegration(Caller Caller, string Key, string Organisation) : ICommand<Nothing>;

internal sealed class EnsureIntegrationHandler(ChatDbContext db) : ICommandHandler<EnsureIntegration, Nothing>
{
    public async Task<Result<Nothing>> Handle(EnsureIntegration request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        var integration = await db.Integrations.SingleOrDefaultAsync(i => i.Key == request.Key, cancellationToken);
        if (integration is null)
        {
            db.Integrations.Add(integration = Integration.Create(request.Key));
        }

        if (integration.Organisation.Length == 0)
        {
            integration.Name(request.Organisation);
        }

        return Nothing.Value;
    }
}
