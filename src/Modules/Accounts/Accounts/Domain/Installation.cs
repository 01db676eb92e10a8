using BuildingBlocks.Domain;
using BuildingBlocks.Results;

namespace Accounts.Domain;

/// <summary>This installation, of which there is one: whose it is, and whether its first administrator exists.</summary>
internal sealed class Installation : AggregateRoot
{
    public static readonly Guid TheId = new("0199a2c0-0000-7000-8000-000000000001");

    public Installation() => Id = TheId;

    public string? Organisation { get; private set; }

    /// <summary>Null when no code is valid.</summary>
    public string? SetUpCodeHash { get; private set; }

    public DateTimeOffset? SetUpAt { get; private set; }

    /// <summary>From now on only this code lets somebody set the installation up.</summary>
    public void Issue(SetUpCode code) => SetUpCodeHash = code.Hash;

    public Result MayBeSetUpWith(SetUpCode code) =>
        SetUpAt is not null ? AccountsErrors.SetUpDone
        : SetUpCodeHash is null || !code.Matches(SetUpCodeHash) ? AccountsErrors.SetUpRefused
        : Result.Success;

    public void SetUp(string organisation, Guid groupId, Guid administratorId, DateTimeOffset now)
    {
        (Organisation, SetUpCodeHash, SetUpAt) = (organisation, null, now);
        Raise(new InstallationWasSetUp(organisation, groupId, administratorId));
    }

    /// <summary>
    /// An active administrator is about to be none any more. Noted here, because two who take the role from each other at once
    /// change two people but one installation.
    /// </summary>
    /// <param name="others">How many active administrators remain.</param>
    public Result LoseAdministrator(int others)
    {
        if (others == 0)
        {
            return AccountsErrors.LastAdministrator;
        }

        Raise(new AdministratorWasLost());
        return Result.Success;
    }
}
