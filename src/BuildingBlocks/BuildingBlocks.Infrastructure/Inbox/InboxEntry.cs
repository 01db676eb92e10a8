using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Results;

namespace BuildingBlocks.Infrastructure.Inbox;

/// <summary>The message behind the command of this scope, if a consumer sent it; the pipeline stores its row with the effect.</summary>
public sealed class InboxEntry<TDb> where TDb : ModuleDbContext
{
    private Func<InboxRow>? _row;
    private bool _wasDead;

    /// <param name="row">Makes the row; once per try, because a lost race clears the context.</param>
    /// <param name="wasDead">True when an administrator has a dead message tried again: its row is there and is changed.</param>
    internal void Begin(Func<InboxRow> row, bool wasDead) => (_row, _wasDead) = (row, wasDead);

    /// <summary>Puts the row into the commit that is about to happen.</summary>
    internal void AddTo(TDb db) => Put(db, InboxState.Done, null);

    private void Put(TDb db, InboxState state, string? error)
    {
        if (_row?.Invoke() is not { } row)
        {
            return;
        }

        (row.State, row.Error) = (state, error);
        if (_wasDead)
        {
            db.Inbox.Update(row);
        }
        else
        {
            db.Inbox.Add(row);
        }
    }

    /// <summary>The command was refused: its changes are dropped, but the message counts as acted on.</summary>
    internal async Task StoreRefusal(TDb db, Error error, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        if (_row is null || error.Code == RequestErrors.Conflict.Code)
        {
            return;
        }

        Put(db, InboxState.Refused, error.Code);
        await db.SaveChangesAsync(cancellationToken);
    }
}
