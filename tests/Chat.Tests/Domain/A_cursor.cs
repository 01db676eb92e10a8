using Chat.Domain;
using Shouldly;

namespace Chat.Tests.Domain;

public sealed class A_cursor
{
    private readonly ReadCursor _cursor = ReadCursor.Start(Guid.NewGuid(), Guid.NewGuid());

    [Fact]
    public void never_goes_back()
    {
        _cursor.Deliver(new(5, 4));
        _cursor.Deliver(new(3, 3));
        _cursor.Read(new(2, 2));

        (_cursor.DeliveredForAgents, _cursor.DeliveredForCustomers, _cursor.ReadForAgents, _cursor.ReadForCustomers).ShouldBe((5, 4, 2, 2));
    }

    [Fact]
    public void has_delivered_what_is_read()
    {
        _cursor.Read(new(6, 5));

        (_cursor.DeliveredForAgents, _cursor.ReadForCustomers).ShouldBe((6, 5));
    }

    [Fact]
    public void is_told_of_only_when_it_moves()
    {
        _cursor.Read(new(6, 5));
        _cursor.ForgetEvents();

        _cursor.Read(new(6, 5));
        _cursor.Deliver(new(4, 4));

        _cursor.DomainEvents.ShouldBeEmpty();
    }
}
