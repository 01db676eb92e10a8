// The host lists Alpha and Delta; the folders in src/Modules are Alpha and Gamma.
namespace Broken.Rule01.Alpha
{
    public sealed class AlphaModule;
}

namespace Broken.Rule01.Delta
{
    public sealed class DeltaModule;
}

namespace Broken.Rule01.Host
{
    internal static class Modules
    {
        public static IReadOnlyList<object> All { get; } = [new Alpha.AlphaModule(), new Delta.DeltaModule()];
    }
}
