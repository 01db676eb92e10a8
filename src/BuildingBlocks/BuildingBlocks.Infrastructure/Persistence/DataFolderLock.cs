namespace BuildingBlocks.Infrastructure.Persistence;

/// <summary>Keeps a second process off a SQLite data folder; released by the system when the process ends, however it ends.</summary>
internal sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    public static DataFolderLock Take(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new(new FileStream(Path.Combine(folder, "in-use.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            throw new InvalidOperationException($"Another ChatMonolith process uses the data folder {folder}.");
        }
    }

    public void Dispose() => _file.Dispose();
}
