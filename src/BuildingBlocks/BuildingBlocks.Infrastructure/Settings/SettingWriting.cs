using BuildingBlocks.Contracts;
using BuildingBlocks.Infrastructure.Audit;
using BuildingBlocks.Infrastructure.Persistence;

namespace BuildingBlocks.Infrastructure.Settings;

/// <summary>Lets a command change settings.</summary>
public static class SettingWriting
{
    /// <summary>
    /// Changes a settings record; the command's commit stores it with its audit entry, and then every node reads it again. What is
    /// no change leaves no trace. The command checks who asks and what they may set.
    /// </summary>
    /// <param name="db">The module's context.</param>
    /// <param name="key">As given to <c>AddSettings</c>.</param>
    /// <param name="change">Gets what is stored, or the defaults.</param>
    /// <param name="caller">Who asked for it.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <typeparam name="T">The record.</typeparam>
    /// <returns>What is stored now.</returns>
    public static async Task<T> ChangeSetting<T>(this ModuleDbContext db, string key, Func<T, T> change, Caller caller, DateTimeOffset now, CancellationToken cancellationToken)
        where T : class, new()
    {
        var stored = await db.Settings.FindAsync([key], cancellationToken);
        var row = stored ?? new SettingRow(key);
        var before = stored?.Read<T>() ?? new T();
        var after = change(before);
        if ((stored is null && after.Equals(before)) || !row.Write(after))
        {
            return after;
        }

        if (stored is null)
        {
            db.Settings.Add(row);
        }

        db.Audited(caller, $"{db.Module}.settings-changed", key, key, before, after, now);
        return after;
    }
}
