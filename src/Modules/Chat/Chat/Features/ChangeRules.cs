using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Jobs;
using BuildingBlocks.Infrastructure.Settings;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Chat.Jobs;
using FluentValidation;

namespace Chat.Features;

/// <summary>Replaces what holds for chatting; by administrators and the system. Switched off, every chat that runs ends.</summary>
internal sealed record ChangeRules(Caller Caller, ChatRules? Rules) : ICommand<Nothing>;

internal sealed class ChangeRulesValidator : AbstractValidator<ChangeRules>
{
    private const int LongestReason = 300;
    private const int ShortestAnswer = 30;
    private const int LongestAnswer = 24 * 60 * 60;

    public ChangeRulesValidator()
    {
        RuleFor(c => c.Rules).NotNull();
        When(c => c.Rules is not null, () =>
        {
            RuleFor(c => c.Rules!.PausedBecause).IsStorable(LongestReason).Must(reason => reason is null || reason.Trim().Length > 0).OverridePropertyName("pausedBecause");
            RuleFor(c => c.Rules!.AnswerWithinSeconds).InclusiveBetween(ShortestAnswer, LongestAnswer).OverridePropertyName("answerWithinSeconds");
            RuleFor(c => c.Rules!.StartingGroupId).NotEqual(Guid.Empty).OverridePropertyName("startingGroupId");
            RuleFor(c => c.Rules!.ReceivingGroupId).NotEqual(Guid.Empty).OverridePropertyName("receivingGroupId");
        });
    }
}

internal sealed class ChangeRulesHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<ChangeRules, Nothing>
{
    public async Task<Result<Nothing>> Handle(ChangeRules request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        var now = clock.GetUtcNow();
        var wasActive = true;
        var rules = await db.ChangeSetting<ChatRules>(ChatRules.Key, before =>
        {
            wasActive = before.Active;
            return request.Rules! with { PausedBecause = request.Rules!.PausedBecause?.Trim() };
        }, request.Caller, now, cancellationToken);
        if (wasActive && !rules.Active)
        {
            db.Schedule(new EndEveryChat(now), $"chat.off.{now.UtcTicks}", now);
        }

        return Nothing.Value;
    }
}
