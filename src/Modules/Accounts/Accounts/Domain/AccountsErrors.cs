using BuildingBlocks.Results;

namespace Accounts.Domain;

/// <summary>What Accounts refuses.</summary>
internal static class AccountsErrors
{
    public static readonly Error SignInRefused = new("accounts.sign-in-refused", ErrorKind.Unauthenticated, "Login or password is wrong.");
    public static readonly Error Locked = new("accounts.locked", ErrorKind.TooMany, "Too many failed sign-ins; wait and try again.");
    public static readonly Error SetUpRefused = new("accounts.setup-refused", ErrorKind.Forbidden, "The set-up code is wrong.");
    public static readonly Error SetUpDone = new("accounts.setup-done", ErrorKind.Conflict, "The installation is set up already.");
    public static readonly Error LoginTaken = new("accounts.login-taken", ErrorKind.Conflict, "Somebody else has this login.");
    public static readonly Error EmailTaken = new("accounts.email-taken", ErrorKind.Conflict, "Somebody else has this mail address.");
    public static readonly Error GroupNameTaken = new("accounts.group-name-taken", ErrorKind.Conflict, "Another group has this name.");
    public static readonly Error UnknownGroup = new("accounts.unknown-group", ErrorKind.Invalid, "There is no such group.");
    public static readonly Error NotAnAgent = new("accounts.not-an-agent", ErrorKind.Invalid, "Only agents have memberships.");
    public static readonly Error UnknownPerson = new("accounts.unknown-person", ErrorKind.Invalid, "There is no such person.");
    public static readonly Error LastAdministrator = new("accounts.last-administrator", ErrorKind.Conflict, "Somebody else must be an active administrator first.");
}
