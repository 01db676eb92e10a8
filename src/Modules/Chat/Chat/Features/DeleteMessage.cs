using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>An author takes back a text, within the time the channel gives; what it said is gone for everybody.</summary>
internal sealed record DeleteMessage(Caller Caller, Guid ConversationId, Guid ClientMessageId) : ICommand<Nothing>;

internal sealed class DeleteMessageValidator : AbstractValidator<DeleteMessage>
{
    public DeleteMessageValidator()
    {
        RuleFor(c => c.ConversationId).NotEmpty().OverridePropertyName("chatId");
        RuleFor(c => c.ClientMessageId).NotEmpty();
    }
}

internal sealed class DeleteMessageHandler(ChatDbContext db, TimeProvider clock) : ICommandHandler<DeleteMessage, Nothing>
{
    public Task<Result<Nothing>> Handle(DeleteMessage request, CancellationToken cancellationToken) => db.ChangeMessage(
        request.Caller, request.ConversationId, request.ClientMessageId, clock,
        (conversation, message, window, log, now) => conversation.DeleteMessage(message, window, log, now), cancellationToken);
}
