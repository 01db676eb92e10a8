namespace Architecture.Tests.Model;

/// <summary>A text file of a web part, by its path from the repository's root with forward slashes.</summary>
internal sealed record WebFile(string Path, string Text);
