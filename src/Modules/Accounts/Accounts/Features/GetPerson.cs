using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>A person as administrators see them; for administrators and the system.</summary>
[NoInput]
internal sealed record GetPerson(Caller Caller, Guid PersonId) : IQuery<AdministeredPerson>;

/// <summary>A person with everything that can be changed of them.</summary>
internal sealed record AdministeredPerson(
    Guid Id,
    PersonKind Kind,
    string Name,
    string Login,
    string Email,
    string? Company,
    bool Active,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<MembershipView> Memberships);

/// <summary>A group the person has a level in.</summary>
internal sealed record MembershipView(Guid GroupId, string GroupName, ChatLevel Level);

internal sealed class GetPersonHandler(AccountsDbContext db) : IQueryHandler<GetPerson, AdministeredPerson>
{
    public async Task<Result<AdministeredPerson>> Handle(GetPerson request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.PersonId, cancellationToken) is not { } person)
        {
            return RequestErrors.NotFound;
        }

        var names = await db.Groups.ToDictionaryAsync(g => g.Id, g => g.Name, cancellationToken);
        var memberships = person.Memberships.Select(m => new MembershipView(m.GroupId, names[m.GroupId], m.Level)).OrderBy(m => m.GroupName, StringComparer.OrdinalIgnoreCase);
        return new AdministeredPerson(person.Id, person.Kind, person.Name, person.Login, person.Email, person.Company, person.Active, person.Roles, [.. memberships]);
    }
}
