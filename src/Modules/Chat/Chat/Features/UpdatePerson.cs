using BuildingBlocks.Contracts;
using BuildingBlocks.Results;
using Chat.Domain;
using Chat.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Chat.Features;

/// <summary>Takes over a person's full state from Accounts; by the system. Older news than the last is ignored.</summary>
[NoInput]
internal sealed record UpdatePerson(Caller Caller, Guid PersonId, bool IsAgent, PersonState State) : ICommand<Nothing>;

internal sealed class UpdatePersonHandler(ChatDbContext db) : ICommandHandler<UpdatePerson, Nothing>
{
    public async Task<Result<Nothing>> Handle(UpdatePerson request, CancellationToken cancellationToken)
    {
        if (request.Caller.Kind != CallerKind.System)
        {
            return RequestErrors.Forbidden;
        }

        var person = await db.People.Include(p => p.Memberships).SingleOrDefaultAsync(p => p.Id == request.PersonId, cancellationToken);
        if (person is null)
        {
            db.People.Add(person = KnownPerson.Create(request.PersonId, request.IsAgent));
        }

        person.Apply(request.State);
        return Nothing.Value;
    }
}
