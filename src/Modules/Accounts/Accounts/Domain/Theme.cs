namespace Accounts.Domain;

/// <summary>The colours a person works with.</summary>
internal enum Theme
{
    /// <summary>Whatever the device is set to.</summary>
    Device,
    Light,
    Dark,
}
