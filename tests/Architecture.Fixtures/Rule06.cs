namespace Broken.Rule06.Alpha.Features
{
    internal class OpenClass;

    internal record OpenRecord(int Number);

    internal sealed class Sealed
    {
        private class OpenNested;

        public Func<int> Closure(int number) => () => number; // a closure is a class of the compiler's
    }

    internal abstract class Abstract;

    internal static class Static;

    internal interface IContract;

    internal readonly record struct Value(int Number);

    internal enum Choice
    {
        One,
    }

    internal delegate void Callback();
}
