using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>A page of the agents or customer users, by name; for administrators and the system.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="Kind">Agents or customer users.</param>
/// <param name="Text">A part of name, address or company, whatever the case; empty for no such limit.</param>
/// <param name="Page">From 1.</param>
internal sealed record ListPeople(Caller Caller, PersonKind Kind, string Text, int Page) : IQuery<PeoplePage>
{
    public const int PageSize = 50;
}

/// <summary>A page of people, and how many match in all.</summary>
internal sealed record PeoplePage(IReadOnlyList<PersonRow> Items, int Total, int Page, int PageSize);

/// <summary>A person in a list.</summary>
internal sealed record PersonRow(Guid Id, PersonKind Kind, string Name, string Email, string? Company, bool Active, IReadOnlyList<Role> Roles, IReadOnlyList<string> Groups);

internal sealed class ListPeopleValidator : AbstractValidator<ListPeople>
{
    private const int MaxText = 200;
    private const int MaxPage = 1_000_000;

    public ListPeopleValidator()
    {
        RuleFor(q => q.Kind).IsInEnum();
        RuleFor(q => q.Text).MaximumLength(MaxText).Must(text => !text.Any(char.IsControl)).OverridePropertyName("search");
        RuleFor(q => q.Page).InclusiveBetween(1, MaxPage);
    }
}

internal sealed class ListPeopleHandler(AccountsDbContext db) : IQueryHandler<ListPeople, PeoplePage>
{
    public async Task<Result<PeoplePage>> Handle(ListPeople request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        var text = Person.Searchable(request.Text.Trim());
        var matching = db.People.AsNoTracking().Where(p => p.Kind == request.Kind && (text == "" || p.SearchText.Contains(text)));
        var total = await matching.CountAsync(cancellationToken);
        var people = await matching.OrderBy(p => p.Name).ThenBy(p => p.Id)
            .Skip((request.Page - 1) * ListPeople.PageSize).Take(ListPeople.PageSize).ToListAsync(cancellationToken);
        var names = await db.Groups.ToDictionaryAsync(g => g.Id, g => g.Name, cancellationToken);
        var rows = people.ConvertAll(p => new PersonRow(
            p.Id, p.Kind, p.Name, p.Email, p.Company, p.Active, p.Roles, [.. p.Memberships.Select(m => names[m.GroupId]).Order(StringComparer.OrdinalIgnoreCase)]));
        return new PeoplePage(rows, total, request.Page, ListPeople.PageSize);
    }
}
