using Accounts.Infrastructure;

namespace Accounts.Tests;

/// <summary>Reads the set-up code where an operator would.</summary>
internal sealed class RecordedNotice : ISetUpNotice
{
    public string Code { get; private set; } = "";

    public int Count { get; private set; }

    public void Show(string code) => (Code, Count) = (code, Count + 1);
}
