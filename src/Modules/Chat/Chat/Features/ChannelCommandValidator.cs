using Chat.Domain;
using FluentValidation;

namespace Chat.Features;

/// <summary>A command that says all settings of a channel.</summary>
internal interface IChannelCommand
{
    ChannelSettings? Settings { get; }
}

/// <summary>The shape of a channel's settings; what needs the others is up to the domain.</summary>
internal abstract class ChannelCommandValidator<TCommand> : AbstractValidator<TCommand> where TCommand : IChannelCommand
{
    private const int LongestName = 100;
    private const int LongestConsent = 1_000;
    private const int LongestWait = 24 * 60 * 60;
    private const int LongestObserving = 24 * 60;

    protected ChannelCommandValidator()
    {
        RuleFor(c => c.Settings).NotNull();
        When(c => c.Settings is not null, () =>
        {
            RuleFor(c => c.Settings!.Name).NotEmpty().IsStorable(LongestName).OverridePropertyName("name");
            RuleFor(c => c.Settings!.GroupId).NotEmpty().OverridePropertyName("groupId");
            RuleFor(c => c.Settings!.Color).InclusiveBetween(0, ChannelSettings.LastColor).OverridePropertyName("color");
            RuleFor(c => c.Settings!.Rules).NotNull().OverridePropertyName("rules");
            When(c => c.Settings!.Rules is not null, ForRules);
        });
    }

    private void ForRules()
    {
        RuleFor(c => c.Settings!.Rules.Email).IsInEnum().OverridePropertyName("email");
        RuleFor(c => c.Settings!.Rules.Consent).IsStorable(LongestConsent).OverridePropertyName("consent");
        RuleFor(c => c.Settings!.Rules.Fields).Must(AreFields).OverridePropertyName("fields");
        RuleFor(c => c.Settings!.Rules.AgentName).IsStorable(LongestName).OverridePropertyName("agentName");
        RuleFor(c => c.Settings!.Rules.ObserverMinutes).InclusiveBetween(1, LongestObserving).OverridePropertyName("observerMinutes");
        RuleFor(c => c.Settings!.Rules.WarnAfterSeconds).InclusiveBetween(0, LongestWait).OverridePropertyName("warnAfterSeconds");
        RuleFor(c => c.Settings!.Rules.WarnAgainAfterSeconds)
            .InclusiveBetween(0, LongestWait).GreaterThan(c => c.Settings!.Rules.WarnAfterSeconds).OverridePropertyName("warnAgainAfterSeconds");
        RuleFor(c => c.Settings!.Rules.ReturnAfterSeconds).InclusiveBetween(0, LongestWait).OverridePropertyName("returnAfterSeconds");
        RuleFor(c => c.Settings!.Rules.EditWithinSeconds).InclusiveBetween(0, LongestWait).OverridePropertyName("editWithinSeconds");
    }

    /// <summary>The label is what tells one answer from another.</summary>
    private static bool AreFields(IReadOnlyList<AskedField>? fields) =>
        fields is { Count: <= ChannelRules.FieldLimit }
        && fields.All(f => f is { Label: not null } && !string.IsNullOrWhiteSpace(f.Label) && f.Label.Length <= LongestName && MessageText.IsStorable(f.Label))
        && fields.DistinctBy(f => f.Label.Trim(), StringComparer.OrdinalIgnoreCase).Count() == fields.Count;
}
