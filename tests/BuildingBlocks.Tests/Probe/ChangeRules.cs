using BuildingBlocks.Contracts;
using BuildingBlocks.Domain;
using BuildingBlocks.Infrastructure.Settings;
using BuildingBlocks.Results;

namespace BuildingBlocks.Tests.Probe;

public sealed record ProbeRules
{
    public const string Key = "probe.rules";

    public int Limit { get; init; } = 10;

    public string? Greeting { get; init; } = "Hello";

    [Secret]
    public string Password { get; init; } = "";
}

[NoInput]
public sealed record ChangeRules(Caller Caller, Func<ProbeRules, ProbeRules> Change, bool Refuse = false) : ICommand<ProbeRules>;

internal sealed class ChangeRulesHandler(ProbeDbContext db, TimeProvider clock) : ICommandHandler<ChangeRules, ProbeRules>
{
    public async Task<Result<ProbeRules>> Handle(ChangeRules request, CancellationToken cancellationToken)
    {
        var rules = await db.ChangeSetting(ProbeRules.Key, request.Change, request.Caller, clock.GetUtcNow(), cancellationToken);
        return request.Refuse ? RequestErrors.Forbidden : rules;
    }
}
