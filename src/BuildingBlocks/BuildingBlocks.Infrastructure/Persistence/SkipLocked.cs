using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Infrastructure.Persistence;

/// <summary>Takes rows of a work table on PostgreSQL so that two nodes never take the same one; needs a transaction.</summary>
internal static class SkipLocked
{
    /// <param name="rows">The table.</param>
    /// <param name="table">The table's name with its schema, from our own constants.</param>
    /// <param name="condition">With {0}, {1} … for <paramref name="values"/>.</param>
    /// <param name="order">Columns to order by.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="values">Parameters; times must be UTC.</param>
    public static IQueryable<TRow> Take<TRow>(this DbSet<TRow> rows, string table, string condition, string order, int limit, params object[] values) where TRow : class
    {
        var sql = $"select * from {table} where {condition} order by {order} limit {limit} for update skip locked";
        return rows.FromSqlRaw(sql, values);
    }
}
