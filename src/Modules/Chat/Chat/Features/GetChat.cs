using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Infrastructure;
using FluentValidation;

namespace Chat.Features;

/// <summary>A conversation as the caller may see it.</summary>
internal sealed record GetChat(Caller Caller, Guid ConversationId) : IQuery<ChatView>;

internal sealed class GetChatValidator : AbstractValidator<GetChat>
{
    public GetChatValidator() => RuleFor(q => q.ConversationId).NotEmpty().OverridePropertyName("chatId");
}

internal sealed class GetChatHandler(ChatDbContext db) : IQueryHandler<GetChat, ChatView>
{
    public async Task<Result<ChatView>> Handle(GetChat request, CancellationToken cancellationToken)
    {
        var access = await ChatAccess.ToRead(db, request.Caller, request.ConversationId, cancellationToken);
        return !access.IsSuccess
            ? access.Error
            : await db.View(request.ConversationId, access.Value.Audience, cancellationToken) is { } view ? view : RequestErrors.NotFound;
    }
}
