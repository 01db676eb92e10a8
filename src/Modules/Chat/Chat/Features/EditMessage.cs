using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>An author puts another text in the place of one they wrote, within the time the channel gives.</summary>
internal sealed record EditMessage(Caller Caller, Guid ConversationId, Guid ClientMessageId, string? Text) : ICommand<Nothing>;

internal sealed class EditMessageValidator : AbstractValidator<EditMessage>
{
    public EditMessageValidator()
    {
        RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
        RuleFor(c => c.ClientMessageId).NotEmpty();
    }
}

internal sealed class EditMessageHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<EditMessage, Nothing>
{
    public async Task<Result<Nothing>> Handle(EditMessage request, CancellationToken cancellationToken)
    {
        var text = MessageText.Normalise(request.Text);
        return text.IsSuccess
            ? await db.ChangeMessage(
                request.Caller, request.ConversationId, request.ClientMessageId, clock,
                (conversation, message, window, log, now) => conversation.EditMessage(message, text.Value, window, log, now), cancellationToken)
            : text.Error;
    }
}
