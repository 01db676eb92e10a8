using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TestKit;

/// <summary>
/// Lets something happen between two reads of a command, as another process would do it: before the n-th statement outside any
/// transaction of the test's own flow. Once; what it does itself does not count.
/// </summary>
public sealed class Meanwhile : IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";
    private static readonly AsyncLocal<Meanwhile?> Current = new();
    private readonly List<IDisposable> _subscriptions = [];
    private readonly Func<Task> _happen;
    private int _left;

    private Meanwhile(int statement, Func<Task> happen)
    {
        (_left, _happen) = (statement, happen);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Counts from now on, in this flow.</summary>
    public static Meanwhile BeforeStatement(int number, Func<Task> happen) => Current.Value = new Meanwhile(number, happen);

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == EntityFramework)
        {
            _subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (Current.Value == this && value.Value is CommandEventData { Command: DbCommand { Transaction: null } } && --_left == 0)
        {
            using (ExecutionContext.SuppressFlow())
            {
                Task.Run(_happen).GetAwaiter().GetResult();
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        Current.Value = null;
        _subscriptions.ForEach(s => s.Dispose());
    }
}
