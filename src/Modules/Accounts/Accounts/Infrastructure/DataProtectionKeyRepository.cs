using System.Xml.Linq;
using BuildingBlocks.Infrastructure.Persistence;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Accounts.Infrastructure;

/// <summary>Keeps ASP.NET's data-protection keys in a table, in scopes of its own: they are asked for in the middle of requests.</summary>
internal sealed class DataProtectionKeyRepository(IServiceScopeFactory scopes, StartupGate gate) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        ThrowIfClosed();
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDbContext>();
        return [.. db.DataProtectionKeys.AsNoTracking().OrderBy(k => k.Id).Select(k => k.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        ThrowIfClosed();
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDbContext>();
        db.DataProtectionKeys.Add(new DataProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }

    // a table that is not there yet must not look like one without keys: new ones would be made
    private void ThrowIfClosed()
    {
        if (!gate.IsOpen)
        {
            throw new InvalidOperationException("The databases are not ready yet.");
        }
    }
}
