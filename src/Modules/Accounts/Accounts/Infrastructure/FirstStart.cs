using Accounts.Features;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Accounts.Infrastructure;

/// <summary>While nobody exists, each start creates the configured administrator or shows a new set-up code.</summary>
internal sealed class FirstStart(IServiceScopeFactory scopes, AccountsSettings settings, ISetUpNotice notice) : IStartupWork
{
    public async Task Run(CancellationToken cancellationToken)
    {
        if (settings.Demo)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        if (settings.Administrator is { } administrator)
        {
            Require(await mediator.Send(new SetUp(Caller.System, null, null, administrator.Name, administrator.Login, administrator.Email, administrator.Password), cancellationToken));
            return;
        }

        var code = await mediator.Send(new IssueSetUpCode(Caller.System), cancellationToken);
        if (code.IsSuccess)
        {
            notice.Show(code.Value);
        }
    }

    private static void Require(Result<Nothing> result)
    {
        if (result.Error is { Kind: ErrorKind.Invalid } error)
        {
            throw new InvalidOperationException($"ChatMonolith:Administrator is refused: {string.Join(", ", error.Args.Values)} is not valid.");
        }
    }
}
