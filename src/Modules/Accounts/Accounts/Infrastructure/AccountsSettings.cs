using Microsoft.Extensions.Configuration;

namespace Accounts.Infrastructure;

/// <summary>The deployment settings of Accounts, below <c>ChatMonolith:</c>.</summary>
/// <param name="Organisation">Shown until a set-up named another; <c>Organisation</c>.</param>
/// <param name="Demo">Demo people will be there, so nobody has to be set up; <c>Demo</c>.</param>
/// <param name="SignInsPerMinute">Tries of one network address; <c>SignInsPerMinute</c>.</param>
/// <param name="Administrator">The first administrator instead of a set-up code; <c>Administrator:Login</c>, <c>Password</c>, <c>Name</c>, <c>Email</c>.</param>
internal sealed record AccountsSettings(string Organisation, bool Demo, int SignInsPerMinute, FirstAdministrator? Administrator)
{
    private const string ProductName = "ChatMonolith";
    private const int UsualSignInsPerMinute = 30;

    /// <summary>Reads and checks the settings; throws <see cref="InvalidOperationException"/> with one sentence.</summary>
    public static AccountsSettings From(IConfiguration configuration)
    {
        var organisation = configuration["ChatMonolith:Organisation"];
        var perMinute = configuration.GetValue("ChatMonolith:SignInsPerMinute", UsualSignInsPerMinute);
        return new(
            string.IsNullOrWhiteSpace(organisation) ? ProductName : organisation.Trim(),
            configuration.GetValue("ChatMonolith:Demo", false),
            perMinute > 0 ? perMinute : throw new InvalidOperationException($"ChatMonolith:SignInsPerMinute must be above zero, not {perMinute}."),
            FirstAdministrator.From(configuration.GetSection("ChatMonolith:Administrator")));
    }
}

/// <summary>Who becomes administrator when nobody exists yet.</summary>
internal sealed record FirstAdministrator(string Login, string Password, string Name, string Email)
{
    public static FirstAdministrator? From(IConfigurationSection section)
    {
        var (login, password, email) = (section["Login"], section["Password"], section["Email"]);
        if (string.IsNullOrWhiteSpace(login) && string.IsNullOrWhiteSpace(password))
        {
            return null;
        }

        return string.IsNullOrWhiteSpace(login) || string.IsNullOrWhiteSpace(password) || string.IsNullOrWhiteSpace(email)
            ? throw new InvalidOperationException("ChatMonolith:Administrator needs Login, Password and Email.")
            : new(login, password, section["Name"] is { Length: > 0 } name ? name : login, email);
    }
}
