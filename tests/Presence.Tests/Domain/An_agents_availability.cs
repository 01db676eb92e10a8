using Presence.Domain;
using Shouldly;
using Xunit;

namespace Presence.Tests.Domain;

public sealed class An_agents_availability
{
    private readonly AgentAvailability _availability = new(Guid.CreateVersion7());

    [Fact]
    public void is_all_until_another_is_chosen()
    {
        _availability.Availability.ShouldBe(Availability.All);
        _availability.DomainEvents.ShouldBeEmpty();
    }

    [Fact]
    public void is_numbered_with_each_change()
    {
        _availability.Choose(Availability.Internal);
        _availability.Choose(Availability.Unavailable);

        _availability.DomainEvents.ShouldBe([
            new AvailabilityWasChosen(new Intention(_availability.Id, Availability.Internal, 1)),
            new AvailabilityWasChosen(new Intention(_availability.Id, Availability.Unavailable, 2)),
        ]);
    }

    [Fact]
    public void chosen_again_is_no_change()
    {
        _availability.Choose(Availability.All);
        _availability.Revision.ShouldBe(0);
        _availability.Choose(Availability.Internal);
        _availability.ForgetEvents();

        _availability.Choose(Availability.Internal);

        _availability.DomainEvents.ShouldBeEmpty();
        _availability.Revision.ShouldBe(1);
    }
}
