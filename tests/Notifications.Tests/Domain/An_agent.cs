using Notifications.Domain;
using Shouldly;
using Xunit;

namespace Notifications.Tests.Domain;

public sealed class An_agent
{
    private static readonly Guid Sales = Guid.CreateVersion7();
    private static readonly Guid Support = Guid.CreateVersion7();
    private readonly Agent _agent = new(Guid.CreateVersion7());

    [Fact]
    public void hears_of_nothing_until_the_person_is_known()
    {
        _agent.Intend(takesRequests: true, 1);
        _agent.DomainEvents.ShouldBeEmpty();

        _agent.Know(active: true, [Sales], 1);

        _agent.DomainEvents.ShouldBe([new AgentHearsOfOthers(_agent.Id)]);
    }

    [Fact]
    public void hears_of_the_same_after_a_change_that_is_about_something_else()
    {
        _agent.Know(active: true, [Sales, Support], 1);
        _agent.ForgetEvents();

        _agent.Know(active: true, [Support, Sales], 2);

        _agent.DomainEvents.ShouldBeEmpty();
        _agent.PersonVersion.ShouldBe(2);
    }

    [Fact]
    public void ignores_what_is_older_than_what_it_knows()
    {
        _agent.Know(active: true, [Sales], 5);
        _agent.Intend(takesRequests: false, 3);
        _agent.ForgetEvents();

        _agent.Know(active: true, [Support], 4);
        _agent.Know(active: true, [Support], 5);
        _agent.Intend(takesRequests: true, 2);
        _agent.Intend(takesRequests: true, 3);

        _agent.OwnedGroups.ShouldBe([new OwnedGroup(Sales)]);
        _agent.TakesRequests.ShouldBeFalse();
        _agent.DomainEvents.ShouldBeEmpty();
    }

    [Fact]
    public void hears_of_nothing_when_it_may_not_sign_in()
    {
        _agent.Know(active: true, [Sales], 1);
        _agent.Intend(takesRequests: false, 1);
        _agent.DomainEvents.Count.ShouldBe(2);

        _agent.Know(active: false, [Sales], 2);
        _agent.DomainEvents.Count.ShouldBe(3); // what was addressed to them is gone too
        _agent.Intend(takesRequests: true, 2);
        _agent.Know(active: false, [Sales, Support], 3);

        _agent.DomainEvents.Count.ShouldBe(3);
    }

    [Fact]
    public void hears_of_no_group_when_it_does_not_want_to()
    {
        _agent.Know(active: true, [Sales], 1);
        _agent.Intend(takesRequests: false, 1);
        _agent.DomainEvents.Count.ShouldBe(2);

        _agent.Know(active: true, [Sales, Support], 2);

        _agent.DomainEvents.Count.ShouldBe(2);
    }

    [Fact]
    public void without_any_group_hears_of_what_is_addressed_to_them_once_they_are_known()
    {
        _agent.Know(active: true, [], 1);
        _agent.DomainEvents.ShouldBe([new AgentHearsOfOthers(_agent.Id)]);

        _agent.Know(active: true, [], 2);

        _agent.DomainEvents.Count.ShouldBe(1);
    }
}
