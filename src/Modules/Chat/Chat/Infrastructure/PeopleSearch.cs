using Chat.Domain;
using Microsoft.EntityFrameworkCore;

namespace Chat.Infrastructure;

/// <summary>Finds people by a part of name, e-mail address or company, in either case (on SQLite of the letters A to Z).</summary>
internal static class PeopleSearch
{
    private const string Escape = "\\";

    public static IQueryable<KnownPerson> Matching(this IQueryable<KnownPerson> people, ChatDbContext db, string part)
    {
        var pattern = $"%{part.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", Escape + "%", StringComparison.Ordinal).Replace("_", Escape + "_", StringComparison.Ordinal)}%";
        return db.Database.IsNpgsql()
            ? people.Where(p => EF.Functions.ILike(p.Name, pattern, Escape) || EF.Functions.ILike(p.Email, pattern, Escape) || EF.Functions.ILike(p.Company ?? "", pattern, Escape))
            : people.Where(p => EF.Functions.Like(p.Name, pattern, Escape) || EF.Functions.Like(p.Email, pattern, Escape) || EF.Functions.Like(p.Company ?? "", pattern, Escape));
    }
}
