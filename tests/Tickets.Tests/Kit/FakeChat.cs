using System.Collections.Concurrent;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts;
using Chat.Contracts.Queries;
using MediatR;

namespace Tickets.Tests.Kit;

/// <summary>Stands for the Chat module: conversations that a test writes, read by whoever takes part and by the system.</summary>
internal sealed class FakeChat : IRequestHandler<GetTranscript, Result<Transcript>>
{
    private readonly ConcurrentDictionary<Guid, FakeConversation> _conversations = new();
    private long _numbers = 1040;

    public FakeConversation Begin(Guid agentId, string channel = "Technical support", TranscriptRequester? requester = null)
    {
        var conversation = new FakeConversation(Interlocked.Increment(ref _numbers), agentId, channel, requester ?? People.Julia);
        _conversations[conversation.Id] = conversation;
        return conversation;
    }

    public void Forget(FakeConversation conversation) => _conversations.TryRemove(conversation.Id, out _);

    public Task<Result<Transcript>> Handle(GetTranscript request, CancellationToken cancellationToken)
    {
        request.Audience.ShouldBe(Audience.Customers, "what agents say among themselves must not get near a ticket");
        return Task.FromResult<Result<Transcript>>(
            _conversations.TryGetValue(request.ConversationId, out var conversation) && conversation.MayBeReadBy(request.Caller)
                ? conversation.Transcript(request.AfterSequence)
                : RequestErrors.NotFound);
    }
}

internal sealed class FakeConversation(long number, Guid agentId, string channel, TranscriptRequester requester)
{
    private readonly List<TranscriptLine> _lines = [];
    private DateTimeOffset _at = new(2026, 11, 23, 9, 40, 0, TimeSpan.Zero);

    public Guid Id { get; } = Guid.CreateVersion7();

    public long Number => number;

    public bool IsOpen { get; private set; } = true;

    public long LastSequence => _lines.Count;

    public FakeConversation Later(TimeSpan by)
    {
        _at += by;
        return this;
    }

    public FakeConversation Customer(string text) =>
        Add(LineKind.Text, requester.CustomerId is null ? CallerKind.Visitor : CallerKind.Customer, requester.Name, text, null);

    public FakeConversation Agent(string text, string? name = "Sara Lindqvist") => Add(LineKind.Text, CallerKind.Agent, name, text, null);

    public FakeConversation System(string code, params (string, string)[] args) => Add(LineKind.System, CallerKind.System, null, null, code, args);

    public FakeConversation Close()
    {
        System("chat.closed", ("name", requester.Name));
        IsOpen = false;
        return this;
    }

    public bool MayBeReadBy(Caller caller) => caller.Kind == CallerKind.System || (caller.Kind == CallerKind.Agent && caller.Id == agentId);

    public Transcript Transcript(long after)
    {
        lock (_lines)
        {
            return new(Id, number, requester.CustomerId is null ? ConversationKind.Public : ConversationKind.Customer, channel, requester, IsOpen, _lines.Count, [.. _lines.Skip((int)after)]);
        }
    }

    private FakeConversation Add(LineKind kind, CallerKind author, string? name, string? text, string? code, params (string Name, string Value)[] args)
    {
        lock (_lines)
        {
            _lines.Add(new(_lines.Count + 1, kind, author, name, text, code, args.ToDictionary(a => a.Name, a => a.Value), _at));
            _at += TimeSpan.FromMinutes(1);
        }

        return this;
    }
}
