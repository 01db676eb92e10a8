using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts.Commands;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

internal sealed class ImportConversationValidator : AbstractValidator<ImportConversation>
{
    public ImportConversationValidator()
    {
        RuleFor(c => c.ConversationId).NotEmpty();
        RuleFor(c => c.RequesterName).NotEmpty().IsStorable(100);
        RuleFor(c => c.Lines).NotEmpty();
        RuleForEach(c => c.Lines).Must(line => line is not null && MessageText.Normalise(line.Text).IsSuccess).OverridePropertyName("lines");
        RuleFor(c => c.Lines).Must(lines => lines.Zip(lines.Skip(1)).All(pair => pair.First.At <= pair.Second.At)).When(c => c.Lines?.All(line => line is not null) == true);
    }
}

/// <summary>People and channel must be known here already; they come by event, so a caller who created them just now asks again.</summary>
internal sealed class ImportConversationHandler(ChatDbContext db, IConversationNumbers numbers) : ICommandHandler<ImportConversation, Nothing>
{
    public async Task<Result<Nothing>> Handle(ImportConversation request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        if (await db.Conversations.AnyAsync(c => c.Id == request.ConversationId, cancellationToken))
        {
            return Nothing.Value;
        }

        var channel = await db.Channels.AsNoTracking().SingleOrDefaultAsync(c => c.Id == request.ChannelId, cancellationToken);
        var agent = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.AgentId && p.IsAgent, cancellationToken);
        if (channel is null || agent is null || !await CustomerIsKnown(request.CustomerId, cancellationToken))
        {
            return RequestErrors.NotFound;
        }

        var log = LogHead.Start(request.ConversationId);
        var requester = new Party(request.CustomerId is null ? PartyKind.Visitor : PartyKind.Customer, request.CustomerId ?? Guid.CreateVersion7(), request.RequesterName);
        var lines = request.Lines.Select(l => new PastLine(l.ByAgent, MessageText.Normalise(l.Text).Value!, l.At)).ToList();
        db.Conversations.Add(Conversation.Import(log, await numbers.Next(cancellationToken), channel, requester, new(PartyKind.Agent, agent.Id, agent.Name), lines));
        db.LogHeads.Add(log);
        return Nothing.Value;
    }

    private async Task<bool> CustomerIsKnown(Guid? customerId, CancellationToken cancellationToken) =>
        customerId is null || await db.People.AnyAsync(p => p.Id == customerId && !p.IsAgent, cancellationToken);
}
