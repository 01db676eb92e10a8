using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Presence.Contracts.Queries;

namespace Chat.Features;

/// <summary>The logged-in agents or customer users, or all of them by name, each with whether the caller can start a chat.</summary>
/// <param name="Caller">An agent.</param>
/// <param name="Kind">Agents or customer users.</param>
/// <param name="Search">Part of name, e-mail address or company; null: no matter.</param>
/// <param name="All">Also who is logged out.</param>
internal sealed record GetPeople(Caller Caller, PartyKind? Kind, string? Search, bool All) : IQuery<PeopleView>;

/// <param name="LoggedIn">How many of this kind are logged in.</param>
/// <param name="People">At most 100, by name.</param>
internal sealed record PeopleView(int LoggedIn, IReadOnlyList<PeopleRow> People);

/// <param name="Id">The person.</param>
/// <param name="Name">Their name.</param>
/// <param name="Company">Of a customer user.</param>
/// <param name="Refusal">Why no chat can be started with them; null: it can.</param>
internal sealed record PeopleRow(Guid Id, string Name, string? Company, string? Refusal);

internal sealed class GetPeopleValidator : AbstractValidator<GetPeople>
{
    public GetPeopleValidator()
    {
        RuleFor(q => q.Kind).NotNull().Must(kind => kind is null or PartyKind.Agent or PartyKind.Customer);
        RuleFor(q => q.Search).IsStorable(100);
    }
}

internal sealed class GetPeopleHandler(ChatDbContext db, Starting starting, IMediator mediator) : IQueryHandler<GetPeople, PeopleView>
{
    private const int Most = 100;

    public async Task<Result<PeopleView>> Handle(GetPeople request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.Agent)
        {
            return RequestErrors.Forbidden;
        }

        var signedIn = await mediator.Send(new ListSignedIn(request.Caller), cancellationToken);
        if (!signedIn.IsSuccess)
        {
            return signedIn.Error;
        }

        var areAgents = request.Kind == PartyKind.Agent;
        var there = areAgents ? signedIn.Value.Agents : signedIn.Value.Customers;
        var people = db.People.AsNoTracking().Where(p => p.IsAgent == areAgents && p.Active && (request.All || there.Contains(p.Id)));
        if (request.Search?.Trim() is { Length: > 0 } search)
        {
            people = people.Matching(db, search);
        }

        var shown = await people.OrderBy(p => p.Name).Select(p => new { p.Id, p.Name, p.Company }).Take(Most).ToListAsync(cancellationToken);
        var answers = (await starting.Ask(request.Caller, [.. shown.Select(p => p.Id)], cancellationToken)).ToDictionary(a => a.Target.Id, a => a.Refusal?.Code);
        return new PeopleView(there.Count, [.. shown.Select(p => new PeopleRow(p.Id, p.Name, p.Company, answers.GetValueOrDefault(p.Id)))]);
    }
}
