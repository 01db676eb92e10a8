using Chat.Domain;
using Shouldly;

namespace Chat.Tests.Domain;

public sealed class The_course_of_a_conversation
{
    [Fact]
    public void begins_with_the_request_and_its_first_message()
    {
        var (chat, log) = Samples.Waiting();

        chat.State.ShouldBe(ConversationState.Waiting);
        log.Story().ShouldBe(["chat.requested", "Hello"]);
        log.Added[1].ClientMessageId.ShouldBe(chat.RequestId);
        chat.DomainEvents.ShouldHaveSingleItem().ShouldBeOfType<RequestMade>();
    }

    [Fact]
    public void goes_on_when_one_agent_accepts_who_may_say_so_again()
    {
        var (chat, log) = Samples.Open();

        chat.Accept(Samples.Anna, log, Samples.Now.AddMinutes(1)).IsSuccess.ShouldBeTrue();

        chat.State.ShouldBe(ConversationState.Open);
        chat.AcceptedAt.ShouldBe(Samples.Now);
        log.Story().ShouldBe(["chat.requested", "Hello", "chat.accepted"]);
        log.Added[^1].Args["name"].ShouldBe("Anna");
        log.IsWaiting.ShouldBeFalse();
    }

    [Fact]
    public void ends_once_by_whoever_takes_part()
    {
        var (chat, log) = Samples.Open();

        chat.Close(Samples.Vera.Id, log, Samples.Now).IsSuccess.ShouldBeTrue();
        chat.Close(Samples.Anna.Id, log, Samples.Now.AddMinutes(1)).IsSuccess.ShouldBeTrue();

        chat.ClosedBy.ShouldBe(ConversationEnd.Requester);
        chat.ClosedAt.ShouldBe(Samples.Now);
        log.Story().ShouldBe(["chat.requested", "Hello", "chat.accepted", "chat.closed"]);
        chat.DomainEvents.OfType<ConversationEnded>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            e => e.LastForAgents.ShouldBe(4), e => e.LastForCustomers.ShouldBe(4), e => e.WasAccepted.ShouldBeTrue());
    }

    [Fact]
    public void ends_as_withdrawn_when_nobody_had_accepted()
    {
        var (chat, log) = Samples.Withdrawn();

        chat.ClosedBy.ShouldBe(ConversationEnd.Withdrawn);
        log.Story().ShouldBe(["chat.requested", "Hello", "chat.withdrawn"]);
        chat.DomainEvents.OfType<ConversationEnded>().Single().WasAccepted.ShouldBeFalse();
    }

    [Fact]
    public void ends_in_a_ticket_of_which_only_agents_read()
    {
        var (chat, log) = Samples.Open();

        chat.CloseIntoTicket(Samples.Anna.Id, "2026112300017", log, Samples.Now).IsSuccess.ShouldBeTrue();

        log.Story().ShouldBe(["chat.requested", "Hello", "chat.accepted", "chat.added-to-ticket", "chat.closed"]);
        log.Added.Select(l => (l.AgentsSequence, l.CustomersSequence)).ShouldBe([(1, 1), (2, 2), (3, 3), (4, null), (5, 4)]);
        chat.ClosedBy.ShouldBe(ConversationEnd.Ticket);
        (log.AgentsLast, log.CustomersLast).ShouldBe((5, 4));
    }

    [Fact]
    public void stays_as_it_ended_when_the_ticket_comes_too_late()
    {
        var (chat, log) = Samples.Closed();

        chat.CloseIntoTicket(Samples.Anna.Id, "2026112300017", log, Samples.Now).IsSuccess.ShouldBeTrue();

        chat.ClosedBy.ShouldBe(ConversationEnd.Agent);
        log.Added[^1].Code.ShouldBe("chat.closed");
    }

    [Fact]
    public void shows_the_newest_news_of_its_hand_off()
    {
        var (chat, _) = Samples.Open();
        var id = Guid.NewGuid();
        ShownHandOff News(int version, HandOffProgress progress) => new() { HandOffId = id, Progress = progress, SourceVersion = version };

        chat.Show(News(2, HandOffProgress.Confirmed));
        chat.Show(News(1, HandOffProgress.Pending));
        chat.Show(News(2, HandOffProgress.Failed));

        chat.HandOff!.Progress.ShouldBe(HandOffProgress.Confirmed);
        chat.DomainEvents.OfType<HandOffShown>().ShouldHaveSingleItem();
    }

    [Fact]
    public void of_the_past_is_complete_and_tells_nobody()
    {
        var log = LogHead.Start(Guid.CreateVersion7());
        PastLine Line(bool byAgent, string text, int minute) => new(byAgent, text, Samples.Now.AddMinutes(minute));

        var chat = Conversation.Import(log, 7, Samples.Channel(), Samples.Vera, Samples.Anna, [Line(false, "Hello", 0), Line(false, "Anybody?", 1), Line(true, "Here", 2), Line(false, "Thanks", 3)]);

        log.Story().ShouldBe(["chat.requested", "Hello", "Anybody?", "chat.accepted", "Here", "Thanks", "chat.closed"]);
        (chat.RequestedAt, chat.AcceptedAt, chat.ClosedAt).ShouldBe((Samples.Now, Samples.Now.AddMinutes(2), Samples.Now.AddMinutes(3)));
        chat.State.ShouldBe(ConversationState.Closed);
        chat.DomainEvents.ShouldBeEmpty();
        log.DomainEvents.ShouldBeEmpty();
        log.Announce(Samples.Now.AddHours(1)).ShouldBeNull();
        log.DomainEvents.ShouldBeEmpty();
    }
}
