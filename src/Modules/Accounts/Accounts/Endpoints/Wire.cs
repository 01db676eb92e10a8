using System.Text.Json.Serialization;
using Accounts.Contracts;
using Accounts.Features;

namespace Accounts.Endpoints;

/// <summary>Body of <c>POST sign-in</c>.</summary>
internal sealed record SignInRequest(string? As, string? Login, string? Password, bool StaySignedIn) : INamesSession;

/// <summary>Body of <c>POST sign-out</c>.</summary>
internal sealed record SignOutRequest(string? As) : INamesSession;

/// <summary>Body of <c>POST setup</c>.</summary>
internal sealed record SetUpRequest(string? Code, string? Organisation, string? Name, string? Login, string? Email, string? Password);

/// <summary>Body of <c>PUT preferences</c>.</summary>
internal sealed record PreferencesRequest(string? Theme, string? Language);

/// <summary>Answer of <c>GET session</c>; clients tell "nobody" from "not asked" by the null.</summary>
internal sealed record SessionAnswer(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] PersonView? Person,
    string Csrf,
    int Protocol,
    string Organisation,
    bool SetupNeeded,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] DemoAnswer? Demo);

/// <summary>The sign-ins of a demo.</summary>
internal sealed record DemoAnswer(IReadOnlyList<DemoSignIn> SignIns);

/// <summary>Answer of <c>POST sign-in</c>.</summary>
internal sealed record SignInAnswer(PersonView Person, string Csrf);
