using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Broken.Rule13.Alpha.Features
{
    internal sealed class SavesByItself(DbContext db)
    {
        public async Task Handle(CancellationToken cancellationToken)
        {
            await Task.Yield();
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    internal sealed class DeletesAtOnce(DbContext db)
    {
        public Task<int> Handle() => db.Set<object>().ExecuteDeleteAsync();
    }

    internal sealed class DoorJournal(DbContext db)
    {
        public int Write() => db.SaveChanges(); // the right name in the wrong folder
    }
}

namespace Broken.Rule13.Alpha.Infrastructure
{
    internal sealed class DoorJournal(DbContext db)
    {
        public int Write() => db.SaveChanges();
    }

    internal sealed class DoorSweeper(DbContext db)
    {
        public Task<int> Sweep() => db.Set<object>().ExecuteDeleteAsync();
    }

    internal sealed class KeyRepository(DbContext db) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements() => [];

        public void StoreElement(XElement element, string friendlyName) => db.SaveChanges();
    }

    internal sealed class DoorRepository(DbContext db)
    {
        public Task<int> Touch() => db.Database.ExecuteSqlAsync($"update doors set opened = 1");
    }
}

namespace Broken.Rule13.Host
{
    internal static class Startup
    {
        public static Func<DbContext, int> Seed => db => db.SaveChanges();
    }
}
