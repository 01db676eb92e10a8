using Accounts.Contracts.Events;
using Accounts.Domain;
using Accounts.Infrastructure;
using BuildingBlocks.Contracts;
using BuildingBlocks.Domain;
using BuildingBlocks.Infrastructure.Outbox;

namespace Accounts.Messaging;

/// <summary>What other modules hear of Accounts.</summary>
internal sealed class AccountsOutboxMap : IOutboxMap<AccountsDbContext>
{
    public IEnumerable<IIntegrationEvent> Map(IDomainEvent domainEvent) => domainEvent switch
    {
        PersonWasChanged changed => [StateOf(changed.Person)],
        InstallationWasSetUp setUp => [new InstallationSetUp(setUp.Organisation, setUp.GroupId, setUp.AdministratorId)],
        _ => [],
    };

    private static PersonChanged StateOf(Person person) => new(
        person.Id,
        (Contracts.PersonKind)person.Kind,
        person.Name,
        person.Email,
        person.Company,
        person.Active,
        [.. person.Roles.Select(role => (Contracts.Role)role)],
        [.. person.Memberships.Select(m => new Contracts.Membership(m.GroupId, (Contracts.ChatLevel)m.Level))],
        person.Version);
}
