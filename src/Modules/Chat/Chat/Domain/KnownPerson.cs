using BuildingBlocks.Domain;

namespace Chat.Domain;

/// <summary>This module's own copy of a person of Accounts, with what they may do.</summary>
internal sealed class KnownPerson : AggregateRoot
{
    private readonly List<GroupMembership> _memberships = [];

    private KnownPerson()
    {
    }

    public bool IsAgent { get; private init; }

    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    public string? Company { get; private set; }

    public bool Active { get; private set; }

    public bool IsAdministrator { get; private set; }

    /// <summary>Accounts' version of the person.</summary>
    public int SourceVersion { get; private set; }

    public IReadOnlyList<GroupMembership> Memberships => _memberships;

    /// <summary>Somebody of whom nothing is known but who they are.</summary>
    public static KnownPerson Create(Guid id, bool isAgent) => new() { Id = id, IsAgent = isAgent, SourceVersion = -1 };

    /// <summary>Takes the full state over, unless a newer one is known. Who may not sign in may do nothing.</summary>
    public void Apply(PersonState state)
    {
        if (state.Version <= SourceVersion)
        {
            return;
        }

        (Name, Email, Company, Active, SourceVersion) = (state.Name, state.Email, state.Company, state.Active, state.Version);
        IsAdministrator = state.Active && state.IsAdministrator;
        var levels = state.Active
            ? state.Levels.Where(l => l.Level != AccessLevel.None).GroupBy(l => l.GroupId).ToDictionary(g => g.Key, g => g.Max(l => l.Level))
            : [];
        if (Take(levels))
        {
            Raise(new RightsChanged(Id));
        }
    }

    private bool Take(Dictionary<Guid, AccessLevel> levels)
    {
        var changed = _memberships.RemoveAll(m => !levels.ContainsKey(m.GroupId)) > 0;
        foreach (var (groupId, level) in levels)
        {
            if (_memberships.Find(m => m.GroupId == groupId) is { } known)
            {
                changed |= known.Level != level;
                known.Level = level;
            }
            else
            {
                changed = true;
                _memberships.Add(new(Id, groupId, level));
            }
        }

        return changed;
    }
}

/// <summary>The full state of a person after a change.</summary>
internal sealed record PersonState(string Name, string Email, string? Company, bool Active, bool IsAdministrator, IReadOnlyList<GroupLevel> Levels, int Version);

/// <summary>A level in a group.</summary>
internal sealed record GroupLevel(Guid GroupId, AccessLevel Level);
