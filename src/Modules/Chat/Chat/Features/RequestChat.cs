using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Settings;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Chat.Jobs;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>
/// Somebody asks for a chat. By the same request id again: the same chat. While a chat of theirs runs in the channel: that one,
/// and the text is not stored.
/// </summary>
/// <param name="Caller">A customer user or a visitor.</param>
/// <param name="RequestId">Chosen by the caller.</param>
/// <param name="Question">What is asked, and where.</param>
internal sealed record RequestChat(Caller Caller, Guid RequestId, Question? Question) : ICommand<Guid>;

/// <summary>A request as its browser sends it.</summary>
/// <param name="ChannelId">Null: the fallback channel.</param>
/// <param name="Name">Mandatory for visitors; customer users have theirs.</param>
/// <param name="Text">The first message.</param>
/// <param name="Context">Where from.</param>
/// <param name="Given">What the channel asks before; null: nothing is said to it.</param>
internal sealed record Question(Guid? ChannelId, string? Name, string? Text, RequestContext? Context, Given? Given = null);

internal sealed class RequestChatValidator : AbstractValidator<RequestChat>
{
    public RequestChatValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.Question).NotNull();
        When(c => c.Question is not null, () =>
        {
            RuleFor(c => c.Question!.Name).NotEmpty().When(c => c.Caller.Kind == CallerKind.Visitor).WithErrorCode(ChatErrors.NameRequired.Code).OverridePropertyName("name");
            RuleFor(c => c.Question!.Name).IsStorable(100).OverridePropertyName("name");
            RuleFor(c => c.Question!.ChannelId).NotEqual(Guid.Empty).OverridePropertyName("channelId");
            When(c => c.Question!.Context is not null, ContextRules);
            When(c => c.Question!.Given is not null, GivenRules);
        });
    }

    private void ContextRules()
    {
        RuleFor(c => c.Question!.Context!.PageUrl).IsStorable(2_000).OverridePropertyName("context.pageUrl");
        RuleFor(c => c.Question!.Context!.PageTitle).IsStorable(500).OverridePropertyName("context.pageTitle");
        RuleFor(c => c.Question!.Context!.Site).IsStorable(300).OverridePropertyName("context.site");
        RuleFor(c => c.Question!.Context!.Browser).IsStorable(200).OverridePropertyName("context.browser");
        RuleFor(c => c.Question!.Context!.Language).IsStorable(100).OverridePropertyName("context.language");
    }

    private void GivenRules()
    {
        RuleFor(c => c.Question!.Given!.Email).IsStorable(Given.EmailLimit).OverridePropertyName("email");
        RuleFor(c => c.Question!.Given!.Consent).Must(MessageText.IsStorable).OverridePropertyName("consent");
        RuleFor(c => c.Question!.Given!.Answers)
            .Must(answers => answers.All(a => a is { Label: not null, Text: { Length: <= Given.AnswerLimit } text } && MessageText.IsStorable(text)))
            .OverridePropertyName("answers");
    }
}

internal sealed class RequestChatHandler(ChatDbContext db, ISettings<ChatRules> rules, IConversationNumbers numbers, TimeProvider clock) : ICommandHandler<RequestChat, Guid>
{
    public async Task<Result<Guid>> Handle(RequestChat request, CancellationToken cancellationToken)
    {
        var (caller, question) = (request.Caller, request.Question!);
        if (caller.Kind is not (CallerKind.Customer or CallerKind.Visitor))
        {
            return RequestErrors.Forbidden;
        }

        if (await Known(c => c.RequesterId == caller.Id && c.RequestId == request.RequestId, cancellationToken) is { } same)
        {
            return same;
        }

        if (rules.Current.RefusalFor(caller.Kind.ToPartyKind()) is { } refusal)
        {
            return refusal;
        }

        var text = MessageText.Normalise(question.Text);
        if (!text.IsSuccess)
        {
            return text.Error;
        }

        var requester = await Requester(caller, question, cancellationToken);
        if (!requester.IsSuccess)
        {
            return requester.Error;
        }

        var channel = await Channel(question.ChannelId, requester.Value.Kind, cancellationToken);
        if (channel is null)
        {
            return ChatErrors.ChannelNotOffered;
        }

        if (await Known(c => c.RequesterId == caller.Id && c.ChannelId == channel.Id && c.State != ConversationState.Closed, cancellationToken) is { } running)
        {
            return running;
        }

        var now = clock.GetUtcNow();
        var context = (question.Given ?? Given.Nothing).AddTo(question.Context ?? new(), channel.Rules, requester.Value.Kind, now);
        if (!context.IsSuccess)
        {
            return context.Error;
        }

        var log = LogHead.Start(Guid.CreateVersion7());
        var number = await numbers.Next(cancellationToken);
        var conversation = Conversation.Request(log, number, request.RequestId, channel, requester.Value, text.Value, context.Value, now);
        db.Conversations.Add(conversation);
        db.LogHeads.Add(log);
        db.PlanWarnings(conversation, channel);
        db.Announce(log, now);
        return log.Id;
    }

    private async Task<Guid?> Known(System.Linq.Expressions.Expression<Func<Conversation, bool>> which, CancellationToken cancellationToken) =>
        await db.Conversations.Where(which).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(cancellationToken);

    private async Task<Result<Party>> Requester(Caller caller, Question question, CancellationToken cancellationToken)
    {
        if (caller.Kind == CallerKind.Customer)
        {
            // a customer user who signed in a moment ago is told to this module by event
            var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == caller.Id && !p.IsAgent, cancellationToken);
            return person is null ? RequestErrors.Conflict : new Party(PartyKind.Customer, person.Id, person.Name);
        }

        if (await db.Visitors.SingleOrDefaultAsync(v => v.Id == caller.Id, cancellationToken) is not { } visitor)
        {
            return ChatErrors.UnknownVisitor;
        }

        visitor.CallThemselves(question.Name!.Trim());
        return new Party(PartyKind.Visitor, visitor.Id, visitor.Name!);
    }

    private async Task<Channel?> Channel(Guid? chosen, PartyKind kind, CancellationToken cancellationToken)
    {
        if (chosen is null)
        {
            return await db.Channels.AsNoTracking().Where(c => c.IsFallback && c.Valid).OrderBy(c => c.Id).FirstOrDefaultAsync(cancellationToken);
        }

        var channel = await db.Channels.AsNoTracking().SingleOrDefaultAsync(c => c.Id == chosen, cancellationToken);
        return channel is not null && channel.IsOfferedTo(kind) ? channel : null;
    }
}
