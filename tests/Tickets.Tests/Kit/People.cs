using Accounts.Contracts;
using Accounts.Contracts.Queries;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Contracts.Queries;
using MediatR;

namespace Tickets.Tests.Kit;

/// <summary>Stands for the Accounts module: two agents and a customer user.</summary>
internal sealed class People : IRequestHandler<ListAgents, Result<IReadOnlyList<AgentSummary>>>
{
    public static readonly Guid Sara = Guid.CreateVersion7();
    public static readonly Guid Tomas = Guid.CreateVersion7();
    public static readonly Guid JuliaId = Guid.CreateVersion7();
    public static readonly TranscriptRequester Julia = new(JuliaId, "Julia Brandt", "julia.brandt@nordwind.example", "Nordwind");
    public static readonly TranscriptRequester Kim = new(null, "Kim", null, null);

    public static Caller AsSara { get; } = new(CallerKind.Agent, Sara, Sara);

    public static Caller AsTomas { get; } = new(CallerKind.Agent, Tomas, Tomas);

    public static Caller AsJulia { get; } = new(CallerKind.Customer, JuliaId, JuliaId);

    public Task<Result<IReadOnlyList<AgentSummary>>> Handle(ListAgents request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<IReadOnlyList<AgentSummary>>>(request.Caller.Kind is CallerKind.Agent or CallerKind.System
            ? new[]
            {
                new AgentSummary(Sara, "Sara Lindqvist", "sara@example.org", [Role.Agent]),
                new AgentSummary(Tomas, "Tomás de la Herrera", "tomas@example.org", [Role.Agent, Role.Supervisor]),
            }
            : RequestErrors.Forbidden);
}
