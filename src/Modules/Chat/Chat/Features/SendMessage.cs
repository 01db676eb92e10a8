using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>Somebody writes. Answers after the commit; by the same client id again: what is stored.</summary>
internal sealed record SendMessage(Caller Caller, Guid ConversationId, Guid ClientMessageId, string? Text) : ICommand<SentMessage>;

/// <param name="Sequence">In the sender's own numbering.</param>
/// <param name="At">When it was stored.</param>
internal sealed record SentMessage(long Sequence, DateTimeOffset At);

internal sealed class SendMessageValidator : AbstractValidator<SendMessage>
{
    public SendMessageValidator()
    {
        RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
        RuleFor(c => c.ClientMessageId).NotEmpty();
    }
}

/// <summary>Tracks nothing, so the pipeline's commit behind it has nothing to do: the journal has committed.</summary>
internal sealed class SendMessageHandler(ChatDbContext db, IMessageJournal journal) : ICommandHandler<SendMessage, SentMessage>
{
    public async Task<Result<SentMessage>> Handle(SendMessage request, CancellationToken cancellationToken)
    {
        var text = MessageText.Normalise(request.Text);
        if (!text.IsSuccess)
        {
            return text.Error;
        }

        var access = await ChatAccess.ToAct(db, request.Caller, request.ConversationId, cancellationToken);
        if (!access.IsSuccess)
        {
            return access.Error;
        }

        // whether it is closed by now is the journal's question: a message that is stored already must be answered even then
        var stored = await journal.Write(new(request.ConversationId, request.Caller.Id, request.ClientMessageId, text.Value), cancellationToken);
        return !stored.IsSuccess
            ? stored.Error
            : new SentMessage(access.Value.Audience == Audience.Agents ? stored.Value.ForAgents : stored.Value.ForCustomers, stored.Value.At);
    }
}
