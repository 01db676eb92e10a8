namespace Accounts.Infrastructure;

/// <summary>Tells whoever runs the installation its set-up code.</summary>
internal interface ISetUpNotice
{
    void Show(string code);
}

/// <summary>Standard output: who can read it runs the installation.</summary>
internal sealed class ConsoleSetUpNotice : ISetUpNotice
{
    public void Show(string code) => Console.Out.WriteLine($"Set-up code for /setup: {code}");
}
