using Accounts.Domain;
using Accounts.Infrastructure.Authentication;
using BuildingBlocks.Infrastructure.Pipeline;

namespace Accounts.Realtime;

/// <summary>What is cached about a person's rights is read again.</summary>
internal sealed class ForgetChangedPerson(SessionCache sessions) : IAfterCommit<PersonWasChanged>
{
    public Task Handle(PersonWasChanged domainEvent)
    {
        sessions.Forget(domainEvent.Person.Id);
        return Task.CompletedTask;
    }
}
