using Chat.Domain;
using Shouldly;

namespace Chat.Tests.Domain;

public sealed class A_known_person
{
    private static readonly Guid Group = Guid.NewGuid();
    private readonly KnownPerson _person = KnownPerson.Create(Guid.NewGuid(), isAgent: true);

    [Fact]
    public void has_the_highest_of_several_levels_in_a_group()
    {
        _person.Apply(State(1, levels: [new(Group, AccessLevel.Observer), new(Group, AccessLevel.Owner), new(Group, AccessLevel.Participant)]));

        _person.Memberships.ShouldHaveSingleItem().Level.ShouldBe(AccessLevel.Owner);
    }

    [Fact]
    public void ignores_older_news()
    {
        _person.Apply(State(3, levels: [new(Group, AccessLevel.Observer)]));
        _person.ForgetEvents();

        _person.Apply(State(2, levels: [new(Group, AccessLevel.Owner)]));
        _person.Apply(State(3, levels: [new(Group, AccessLevel.Owner)]));

        _person.Memberships.Single().Level.ShouldBe(AccessLevel.Observer);
        _person.DomainEvents.ShouldBeEmpty();
    }

    [Fact]
    public void may_do_nothing_once_inactive()
    {
        _person.Apply(State(1, administrator: true, levels: [new(Group, AccessLevel.Owner)]));
        _person.Apply(State(2, active: false, administrator: true, levels: [new(Group, AccessLevel.Owner)]));

        _person.Memberships.ShouldBeEmpty();
        _person.IsAdministrator.ShouldBeFalse();
        _person.DomainEvents.OfType<RightsChanged>().Count().ShouldBe(2);
    }

    [Fact]
    public void is_told_of_when_the_rights_change_only()
    {
        _person.Apply(State(1, levels: [new(Group, AccessLevel.Owner)]));
        _person.ForgetEvents();

        _person.Apply(State(2, name: "Anna Other", levels: [new(Group, AccessLevel.Owner)]));
        _person.DomainEvents.ShouldBeEmpty();

        _person.Apply(State(3, levels: [new(Group, AccessLevel.None)]));
        _person.DomainEvents.ShouldHaveSingleItem();
    }

    private static PersonState State(int version, string name = "Anna", bool active = true, bool administrator = false, params GroupLevel[] levels) =>
        new(name, "anna@example.com", null, active, administrator, levels, version);
}
