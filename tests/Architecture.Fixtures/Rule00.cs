// Breaks nothing: each class of Ways touches Beta in one way, each of Clean in none. What the rules see is tested with it.
namespace Broken.Rule00.Alpha.Ways
{
    using Beta.Contracts;

    internal sealed class AsField { private readonly Key? _key = null; public override string ToString() => $"{_key is null}"; }
    internal sealed class AsArray { public Key[]? Keys { get; set; } }
    internal sealed class AsNestedArgument { public Dictionary<string, List<Key>>? Keys { get; set; } }
    internal sealed class AsBase : Thing;
    internal sealed class AsArgumentOfBase : List<Key>;
    internal sealed class AsInterface : IThing;
    internal sealed class AsConstraint { public void Use<T>() where T : Thing { } }
    internal sealed class AsParameter { public void Use(Func<int, Key?> key) { } }
    [Marks] internal sealed class AsAttribute;
    [Mentions(typeof(Key))] internal sealed class AsTypeInAttribute;
    internal sealed class AsTypesInParameter { public void Use([Mentions(typeof(int), typeof(Key))] int number) { } }
    internal sealed class AsTypeOf { public string Use() => typeof(Key).Name; }
    internal sealed class AsCast { public bool Use(object value) => value is Key; }
    internal sealed class AsMethodArgument { public int Use(object[] values) => values.OfType<Key>().Count(); }
    internal sealed class AsStaticCall { public int Use() => Thing.Count(); }
    internal sealed class AsValueReturned { public string Use() => Alpha.Factories.Factory.Make()!.ToString()!; }
    internal sealed class AsCaught { public void Use(Action act) { try { act(); } catch (KeyLost) { } } }
    internal sealed class InLambda { public Func<object> Use() => () => new Key(1); }
    internal sealed class InLocalFunction { public object Use() { return Inner(); static object Inner() => new Key(1); } }
    internal sealed class InStateMachine { public async Task Use() { await Task.Yield(); _ = new Key(1); } }
    internal sealed class InLambdaOfStateMachine { public async Task Use() { await Task.Yield(); _ = new Func<Task<object>>(async () => { await Task.Yield(); return new Key(1); }); } }
    internal sealed class InIterator { public IEnumerable<object> Use() { yield return new Key(1); } }
    internal sealed class InNestedClass { private sealed class Inner { public Key? Key { get; set; } } }
}

namespace Broken.Rule00.Alpha.Clean
{
    internal sealed class Plain { public async Task<int> Use(List<int> values) { await Task.Yield(); return values.Count(value => value > 1); } }
}

namespace Broken.Rule00.Alpha.Factories
{
    internal static class Factory { public static Beta.Contracts.Key? Make() => null; }
}

namespace Broken.Rule00.Beta.Contracts
{
    public sealed record Key(int Number);
    public class Thing { public static int Count() => 1; }
    public interface IThing;
    public sealed class KeyLost : Exception;
    public sealed class MarksAttribute : Attribute;
}

namespace Broken.Rule00
{
    public sealed class MentionsAttribute(params Type[] types) : Attribute { public Type[] Types => types; }
}
