using BuildingBlocks.Domain;
using BuildingBlocks.Results;

namespace Accounts.Domain;

/// <summary>Somebody who can sign in: an agent or a customer user.</summary>
internal sealed class Person : AggregateRoot
{
    public const string DefaultLanguage = "en";

    private readonly List<Membership> _memberships = [];

    private Person()
    {
    }

    public PersonKind Kind { get; private init; }

    public string Name { get; private set; } = "";

    public string Login { get; private init; } = "";

    public string NormalizedLogin { get; private init; } = "";

    public string Email { get; private set; } = "";

    public string? Company { get; private set; }

    /// <summary>Name, address and company, as <see cref="Searchable"/>.</summary>
    public string SearchText { get; private set; } = "";

    public string PasswordHash { get; private set; } = "";

    public bool Active { get; private set; } = true;

    public string Language { get; private set; } = DefaultLanguage;

    public Theme Theme { get; private set; }

    public IReadOnlyList<Role> Roles { get; private set; } = [];

    public IReadOnlyList<Membership> Memberships => _memberships;

    /// <summary>Somebody on whom the installation can be administered.</summary>
    public bool IsActiveAdministrator => Active && Roles.Contains(Role.Administrator);

    /// <summary>How text is compared when people are searched for.</summary>
    public static string Searchable(string text) => text.ToUpperInvariant();

    public static Person Agent(Guid id, Identity identity, string passwordHash, IEnumerable<Role> roles, IEnumerable<Membership> memberships)
    {
        var person = Create(id, PersonKind.Agent, identity, company: null, passwordHash, [.. roles]);
        person.Replace([.. memberships]);
        return person;
    }

    public static Person Customer(Guid id, Identity identity, string? company, string passwordHash) =>
        Create(id, PersonKind.Customer, identity, company, passwordHash, []);

    /// <summary>Changes what others see of a person and what they may do.</summary>
    public Result Change(PersonDetails details)
    {
        if (Kind == PersonKind.Agent && (details.Roles.Count == 0 || details.Company is not null))
        {
            return RequestErrors.Invalid.With("field", details.Roles.Count == 0 ? "roles" : "company");
        }

        if (Kind == PersonKind.Customer && details.Roles.Count > 0)
        {
            return RequestErrors.Invalid.With("field", "roles");
        }

        if (!Details.Says(details))
        {
            Take(details);
            Changed();
        }

        return Result.Success;
    }

    public PersonDetails Details => new(Name, Email, Company, Roles);

    public void Deactivate()
    {
        if (Active)
        {
            Active = false;
            Changed();
        }
    }

    public void Reactivate()
    {
        if (!Active)
        {
            Active = true;
            Changed();
        }
    }

    public void SetPassword(string hash) => PasswordHash = hash;

    /// <summary>Sets the level in one group.</summary>
    public Result SetLevel(Guid groupId, ChatLevel level) =>
        SetMemberships([.. _memberships.Where(m => m.GroupId != groupId), new Membership(groupId, level)]);

    /// <summary>Replaces all memberships; a level of none is no membership.</summary>
    public Result SetMemberships(IReadOnlyCollection<Membership> memberships)
    {
        if (Kind != PersonKind.Agent)
        {
            return AccountsErrors.NotAnAgent;
        }

        if (Replace(memberships))
        {
            Changed();
        }

        return Result.Success;
    }

    public void ChangePreferences(Theme theme, string language)
    {
        if ((theme, language) != (Theme, Language))
        {
            (Theme, Language) = (theme, language);
            Changed();
        }
    }

    private static Person Create(Guid id, PersonKind kind, Identity identity, string? company, string passwordHash, IReadOnlyList<Role> roles)
    {
        var person = new Person
        {
            Id = id,
            Kind = kind,
            Login = identity.Login.Trim(),
            NormalizedLogin = Normalized.Of(identity.Login),
            PasswordHash = passwordHash,
        };
        person.Take(PersonDetails.Of(identity.Name, identity.Email, company, roles));
        person.Changed();
        return person;
    }

    private void Take(PersonDetails details)
    {
        (Name, Email, Company, Roles) = (details.Name, details.Email, details.Company, details.Roles);
        SearchText = Searchable(string.Join('\n', Name, Email, Company));
    }

    private bool Replace(IReadOnlyCollection<Membership> memberships)
    {
        var wanted = memberships.Where(m => m.Level != ChatLevel.None).ToDictionary(m => m.GroupId, m => m.Level);
        var changed = _memberships.RemoveAll(m => !wanted.ContainsKey(m.GroupId)) > 0;
        foreach (var (groupId, level) in wanted)
        {
            var known = _memberships.Find(m => m.GroupId == groupId);
            changed |= known?.Level != level;
            if (known is null)
            {
                _memberships.Add(new Membership(groupId, level));
            }
            else
            {
                known.Set(level);
            }
        }

        return changed;
    }

    // others get the full state, so one event says everything however much was changed
    private void Changed()
    {
        if (!DomainEvents.OfType<PersonWasChanged>().Any())
        {
            Raise(new PersonWasChanged(this));
        }
    }
}
