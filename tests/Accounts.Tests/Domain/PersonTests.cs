using Accounts.Domain;
using Shouldly;
using Xunit;

namespace Accounts.Tests.Domain;

public sealed class A_person
{
    private static readonly Guid Support = Guid.CreateVersion7();
    private static readonly Guid Billing = Guid.CreateVersion7();

    [Fact]
    public void is_stored_with_trimmed_names_and_a_lower_case_address()
    {
        var person = Person.Customer(Guid.CreateVersion7(), new(" Carl ", " Carl ", " Carl@Example.COM "), "  ", "hash");

        (person.Name, person.Login, person.NormalizedLogin, person.Email, person.Company).ShouldBe(("Carl", "Carl", "CARL", "carl@example.com", null));
    }

    [Fact]
    public void has_one_level_per_group_and_none_is_no_membership()
    {
        var person = Agent(new Membership(Support, ChatLevel.Observer), new Membership(Billing, ChatLevel.Owner));

        person.SetMemberships([new(Support, ChatLevel.Owner), new(Billing, ChatLevel.None)]).IsSuccess.ShouldBeTrue();

        person.Memberships.Select(m => (m.GroupId, m.Level)).ShouldBe([(Support, ChatLevel.Owner)]);
    }

    [Fact]
    public void says_once_that_it_changed_however_much_did()
    {
        var person = Agent();
        person.ForgetEvents();

        person.SetMemberships([new(Support, ChatLevel.Owner)]);
        person.ChangePreferences(Theme.Dark, "en");

        person.DomainEvents.ShouldBe([new PersonWasChanged(person)]);
    }

    [Fact]
    public void says_nothing_when_nothing_changed()
    {
        var person = Agent(new Membership(Support, ChatLevel.Owner));
        person.ForgetEvents();

        person.SetMemberships([new(Support, ChatLevel.Owner), new(Billing, ChatLevel.None)]);
        person.ChangePreferences(person.Theme, person.Language);

        person.DomainEvents.ShouldBeEmpty();
    }

    [Fact]
    public void who_is_a_customer_user_has_no_memberships()
    {
        var person = Person.Customer(Guid.CreateVersion7(), new("Carl", "carl", "carl@example.com"), null, "hash");

        person.SetMemberships([new(Support, ChatLevel.Owner)]).Error.ShouldBe(AccountsErrors.NotAnAgent);
        person.Memberships.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Sara Lindqvist", "SL")]
    [InlineData("  sara   maria  lindqvist ", "SL")]
    [InlineData("Sara", "S")]
    [InlineData("Åsa Öberg", "ÅÖ")]
    [InlineData("\U0001F600 Smile", "\U0001F600S")]
    [InlineData(" ", "")]
    public void has_initials(string name, string initials) => Initials.Of(name).ShouldBe(initials);

    private static Person Agent(params Membership[] memberships) =>
        Person.Agent(Guid.CreateVersion7(), new("Sara", "sara", "sara@example.org"), "hash", [Role.Agent], memberships);
}
