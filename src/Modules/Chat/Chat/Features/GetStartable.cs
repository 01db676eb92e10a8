using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using FluentValidation;

namespace Chat.Features;

/// <summary>Which of several people the caller can ask for a chat now, and why not the others: the rule behind every chat icon.</summary>
/// <param name="Caller">An agent.</param>
/// <param name="PersonIds">1 to 200 ids.</param>
internal sealed record GetStartable(Caller Caller, IReadOnlyList<string?>? PersonIds) : IQuery<IReadOnlyList<StartableView>>;

/// <param name="PersonId">Known and active; others are left out.</param>
/// <param name="Refusal">The code of the refusal; null: can be asked.</param>
internal sealed record StartableView(Guid PersonId, string? Refusal);

internal sealed class GetStartableValidator : AbstractValidator<GetStartable>
{
    private const int Limit = 200;

    public GetStartableValidator() => RuleFor(q => q.PersonIds)
        .Must(ids => ids is { Count: > 0 and <= Limit } && ids.All(id => Guid.TryParse(id, out _)));
}

internal sealed class GetStartableHandler(Starting starting) : IQueryHandler<GetStartable, IReadOnlyList<StartableView>>
{
    public async Task<Result<IReadOnlyList<StartableView>>> Handle(GetStartable request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var answers = await starting.Ask(request.Caller, [.. request.PersonIds!.Select(id => Guid.Parse(id!))], cancellationToken);
        return answers.Select(a => new StartableView(a.Target.Id, a.Refusal?.Code)).ToList();
    }
}
