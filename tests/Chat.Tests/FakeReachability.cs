using BuildingBlocks.Results;
using MediatR;
using Presence.Contracts.Queries;

namespace Chat.Tests;

/// <summary>Stands in for Presence: everybody can be reached but who is said to be away for good.</summary>
internal sealed class FakeReachability : IRequestHandler<GetReachability, Result<Reachability>>, IRequestHandler<ListSignedIn, Result<SignedInPeople>>
{
    private readonly HashSet<Guid> _gone = [];
    private readonly HashSet<Guid> _internalOnly = [];

    public void Gone(Guid personId) => _gone.Add(personId);

    /// <summary>Who is said to be signed in; nobody at first.</summary>
    public SignedInPeople SignedIn { get; set; } = new([], []);

    public Task<Result<SignedInPeople>> Handle(ListSignedIn request, CancellationToken cancellationToken) => Task.FromResult<Result<SignedInPeople>>(SignedIn);

    public void TakesInternalOnly(Guid personId) => _internalOnly.Add(personId);

    public Task<Result<Reachability>> Handle(GetReachability request, CancellationToken cancellationToken)
    {
        Result<Reachability> answer = new Reachability([.. request.PersonIds.Except(_gone)], [.. request.PersonIds.Except(_gone).Except(_internalOnly)]);
        return Task.FromResult(answer);
    }
}
