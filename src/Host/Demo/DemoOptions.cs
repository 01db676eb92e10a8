using System.Globalization;
using System.Text;

namespace Host.Demo;

/// <summary>Whether and where the demo runs; from <c>ChatMonolith:Demo</c> and <c>ChatMonolith:DemoSiteUrls</c>.</summary>
internal sealed class DemoOptions(IConfiguration configuration, DemoData data)
{
    private readonly string[] _sites = (configuration["ChatMonolith:DemoSiteUrls"] ?? "").Split(',', ';').Select(s => s.Trim().TrimEnd('/')).Where(s => s.Length > 0).ToArray();

    /// <summary>True when demo data and the demo shop are wanted.</summary>
    public bool Enabled { get; } = configuration.GetValue("ChatMonolith:Demo", false);

    /// <summary>The origins at which the demo shop is served: another site than the installation's own.</summary>
    public IReadOnlyList<string> Sites => _sites;

    /// <summary>True when the address is the demo shop's.</summary>
    public bool IsDemoSite(string address) => Enabled && _sites.Contains(address.TrimEnd('/'), StringComparer.OrdinalIgnoreCase);

    /// <summary>The addresses and sign-ins for the console output.</summary>
    public string Describe()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"    Demo shop with the chat   {string.Join(", ", _sites)}");
        text.AppendLine("    Demo sign-ins (agents at /console, customer users at /portal):");
        foreach (var person in data.SignIns)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"      {person.Login,-18} {person.Password,-14} {person.Name} · {person.Note}");
        }

        return text.ToString();
    }
}
