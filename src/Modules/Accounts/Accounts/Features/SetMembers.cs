using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>Replaces the members of a group, in one commit; by administrators and the system.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="GroupId">The group.</param>
/// <param name="Members">Who is none of them has no level in the group any more.</param>
internal sealed record SetMembers(Caller Caller, Guid GroupId, IReadOnlyList<Member> Members) : ICommand<Nothing>;

/// <summary>An agent's one chat level in the group.</summary>
internal sealed record Member(Guid PersonId, ChatLevel Level);

internal sealed class SetMembersValidator : AbstractValidator<SetMembers>
{
    public SetMembersValidator()
    {
        RuleFor(c => c.Members).Must(members => members.All(m => Enum.IsDefined(m.Level)));
        RuleFor(c => c.Members).Must(members => members.DistinctBy(m => m.PersonId).Count() == members.Count);
    }
}

internal sealed class SetMembersHandler(AccountsDbContext db, TimeProvider clock) : ICommandHandler<SetMembers, Nothing>
{
    public async Task<Result<Nothing>> Handle(SetMembers request, CancellationToken cancellationToken)
    {
        if (!await db.MayAdminister(request.Caller, cancellationToken))
        {
            return RequestErrors.Forbidden;
        }

        if (await db.Groups.FindAsync([request.GroupId], cancellationToken) is not { } group)
        {
            return RequestErrors.NotFound;
        }

        var wanted = request.Members.ToDictionary(m => m.PersonId, m => m.Level);
        var people = await db.People
            .Where(p => wanted.Keys.Contains(p.Id) || p.Memberships.Any(m => m.GroupId == group.Id))
            .OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(cancellationToken);
        if (people.Count(p => wanted.ContainsKey(p.Id)) != wanted.Count)
        {
            return AccountsErrors.UnknownPerson;
        }

        var before = Levels(people, group.Id);
        foreach (var person in people)
        {
            if (person.SetLevel(group.Id, wanted.GetValueOrDefault(person.Id)).Error is { } refusal)
            {
                return refusal;
            }
        }

        if (people.Exists(p => p.DomainEvents.Count > 0))
        {
            db.Audited(request.Caller, "accounts.members-set", group.Id.ToString(), group.Name, before, Levels(people, group.Id), clock.GetUtcNow());
        }

        return Nothing.Value;
    }

    private static List<MemberEntry> Levels(List<Person> people, Guid groupId) =>
        [.. people.SelectMany(p => p.Memberships.Where(m => m.GroupId == groupId).Select(m => new MemberEntry(p.Name, m.Level)))];

    private sealed record MemberEntry(string Person, ChatLevel Level);
}
