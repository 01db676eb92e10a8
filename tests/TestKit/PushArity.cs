namespace TestKit;

/// <summary>How many arguments each push of docs/protocol.md has: SignalR binds by it.</summary>
internal static class PushArity
{
    private static readonly Dictionary<string, int> Known = new()
    {
        ["linesAdded"] = 3,
        ["chatChanged"] = 1,
        ["cursorsChanged"] = 2,
        ["typing"] = 2,
        ["requestAdded"] = 1,
        ["requestGone"] = 3,
        ["lookersChanged"] = 2,
        ["overviewChanged"] = 1,
        ["overviewGone"] = 1,
        ["monitoringChanged"] = 2,
        ["resync"] = 0,
        ["rulesChanged"] = 0,
        ["sessionEnded"] = 0,
        ["presenceChanged"] = 3,
        ["availabilityChanged"] = 1,
        ["noticeAdded"] = 1,
        ["noticeReminded"] = 1,
        ["noticeGone"] = 1,
        ["noticesChanged"] = 1,
    };

    public static int Of(string push) => Known[push];
}
