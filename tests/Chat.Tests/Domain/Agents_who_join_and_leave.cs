using Chat.Domain;
using Shouldly;

namespace Chat.Tests.Domain;

public sealed class Agents_who_join_and_leave
{
    [Fact]
    public void as_participants_are_seen_by_everybody()
    {
        var (chat, log) = Samples.Open();

        chat.Join(Samples.Ben, ParticipantRole.Participant, log, Samples.Now).IsSuccess.ShouldBeTrue();
        chat.Leave(Samples.Anna.Id, log, Samples.Now).IsSuccess.ShouldBeTrue();

        log.Story().ShouldBe(["chat.requested", "Hello", "chat.accepted", "chat.joined", "chat.left"]);
        (log.AgentsLast, log.CustomersLast).ShouldBe((5, 5));
        chat.Participants.Where(p => p.Writes).Select(p => p.Name).ShouldBe(["Vera", "Ben"]);
        chat.DomainEvents.OfType<ParticipantsChanged>().ShouldAllBe(e => e.ForCustomers);
    }

    [Fact]
    public void as_observers_leave_no_trace_for_customers()
    {
        var (chat, log) = Samples.Open();
        var before = (log.CustomersLast, chat.CustomersRevision);

        chat.Join(Samples.Ben, ParticipantRole.Observer, log, Samples.Now).IsSuccess.ShouldBeTrue();
        chat.Leave(Samples.Ben.Id, log, Samples.Now).IsSuccess.ShouldBeTrue();

        log.Story().TakeLast(2).ShouldBe(["chat.observes", "chat.stopped-observing"]);
        log.Added.TakeLast(2).ShouldAllBe(l => l.CustomersSequence == null);
        (log.CustomersLast, chat.CustomersRevision).ShouldBe(before);
        chat.Participants.Single(p => p.PersonId == Samples.Ben.Id).OnlyObserved.ShouldBeTrue();
        chat.DomainEvents.OfType<ParticipantsChanged>().ShouldAllBe(e => !e.ForCustomers);
    }

    [Fact]
    public void change_their_role_any_time_as_long_as_somebody_can_answer()
    {
        var (chat, log) = Samples.Observed();

        chat.ChangeRole(Samples.Ben.Id, ParticipantRole.Participant, log, Samples.Now).IsSuccess.ShouldBeTrue();
        chat.ChangeRole(Samples.Anna.Id, ParticipantRole.Observer, log, Samples.Now).IsSuccess.ShouldBeTrue();
        chat.ChangeRole(Samples.Ben.Id, ParticipantRole.Observer, log, Samples.Now).Error.ShouldBe(ChatErrors.LastWriter);
        chat.Leave(Samples.Ben.Id, log, Samples.Now).Error.ShouldBe(ChatErrors.LastWriter);
        chat.Leave(Samples.Anna.Id, log, Samples.Now).IsSuccess.ShouldBeTrue();

        log.Added.Skip(4).Select(l => (l.Code, SystemLine.ForCustomersOf(l.Code), l.CustomersSequence)).ShouldBe(
            [("chat.joined", "chat.joined", 4), ("chat.stepped-back", "chat.left", 5), ("chat.stopped-observing", "chat.stopped-observing", null)]);
    }

    [Fact]
    public void may_say_everything_twice()
    {
        var (chat, log) = Samples.Observed();
        chat.Join(Samples.Ben, ParticipantRole.Observer, log, Samples.Now).IsSuccess.ShouldBeTrue();
        chat.ChangeRole(Samples.Ben.Id, ParticipantRole.Observer, log, Samples.Now).IsSuccess.ShouldBeTrue();
        log.Story().Count(code => code == "chat.observes").ShouldBe(1);

        chat.Leave(Samples.Ben.Id, log, Samples.Now);
        chat.Leave(Samples.Ben.Id, log, Samples.Now).IsSuccess.ShouldBeTrue();
        log.Story().Count(code => code == "chat.stopped-observing").ShouldBe(1);
    }

    [Fact]
    public void come_back_as_the_same_participant()
    {
        var (chat, log) = Samples.Observed();
        chat.Leave(Samples.Ben.Id, log, Samples.Now);

        chat.Join(Samples.Ben, ParticipantRole.Participant, log, Samples.Now).IsSuccess.ShouldBeTrue();

        var ben = chat.Participants.Single(p => p.PersonId == Samples.Ben.Id);
        (ben.Writes, ben.OnlyObserved).ShouldBe((true, false));
    }
}
