using System.Diagnostics;
using BuildingBlocks.Infrastructure.Diagnostics;

namespace CrashHost;

/// <summary>Kills this process (no cleaning up, no last words) when the point that a file names is reached; the file goes first.</summary>
internal sealed class CrashPoint(string file) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    public static void Watch(string file) => DiagnosticListener.AllListeners.Subscribe(new CrashPoint(file));

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == ModuleDiagnostics.ListenerName)
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (File.Exists(file) && File.ReadAllText(file) == $"{value.Key}:{value.Value}")
        {
            File.Delete(file);
            Process.GetCurrentProcess().Kill();
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
