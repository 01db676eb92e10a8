using Accounts.Domain;
using Accounts.Infrastructure;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Accounts.Features;

/// <summary>What the commands that set memberships share.</summary>
internal static class Memberships
{
    /// <summary>At most one level per group.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<Contracts.Membership>> AreMemberships<T>(this IRuleBuilder<T, IReadOnlyList<Contracts.Membership>> rule) => rule
        .NotNull()
        .Must(memberships => memberships is null || memberships.All(m => Enum.IsDefined(m.Level)))
        .Must(memberships => memberships is null || memberships.DistinctBy(m => m.GroupId).Count() == memberships.Count);

    public static List<Membership> ToDomain(this IReadOnlyList<Contracts.Membership> memberships) =>
        [.. memberships.Select(m => new Membership(m.GroupId, (ChatLevel)m.Level))];

    /// <summary>True when all groups exist.</summary>
    public static async Task<bool> Know(this AccountsDbContext db, IReadOnlyCollection<Membership> memberships, CancellationToken cancellationToken)
    {
        var groups = memberships.Select(m => m.GroupId).ToList();
        return await db.Groups.CountAsync(g => groups.Contains(g.Id), cancellationToken) == groups.Count;
    }

    /// <summary>As the audit shows them: with the names of the groups, by name.</summary>
    public static async Task<IReadOnlyList<MembershipEntry>> Described(this AccountsDbContext db, IReadOnlyCollection<Membership> memberships, CancellationToken cancellationToken)
    {
        var ids = memberships.Select(m => m.GroupId).ToList();
        var names = await db.Groups.Where(g => ids.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Name, cancellationToken);
        return [.. memberships.Select(m => new MembershipEntry(names[m.GroupId], m.Level)).OrderBy(m => m.Group, StringComparer.Ordinal)];
    }
}

/// <summary>A membership as the audit shows it.</summary>
internal sealed record MembershipEntry(string Group, ChatLevel Level);
