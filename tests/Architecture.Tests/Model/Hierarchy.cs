using Mono.Cecil;

namespace Architecture.Tests.Model;

/// <summary>What types derive from and implement, as far as the code base holds the types in between.</summary>
internal sealed class Hierarchy(IEnumerable<CodeType> types)
{
    private readonly Dictionary<string, TypeDefinition> _known = types.ToDictionary(type => type.Definition.FullName, type => type.Definition);

    /// <summary>Interfaces and base classes, nearest first, with the generic arguments that <paramref name="type"/> gives them.</summary>
    public IEnumerable<TypeReference> Of(TypeDefinition type) => Of(type, []);

    /// <summary>Whether <paramref name="type"/> derives from or implements one of <paramref name="names"/>, written as in CLR metadata.</summary>
    public bool Is(CodeType type, params IEnumerable<string> names) =>
        Of(type.Definition).Any(ancestor => names.Contains(ancestor.GetElementType().FullName));

    /// <summary>The generic arguments with which a type derives from or implements <paramref name="name"/>.</summary>
    public IEnumerable<IList<TypeReference>> Arguments(CodeType type, string name) =>
        Of(type.Definition).OfType<GenericInstanceType>().Where(ancestor => ancestor.ElementType.FullName == name).Select(ancestor => ancestor.GenericArguments);

    private IEnumerable<TypeReference> Of(TypeDefinition type, IList<TypeReference> arguments)
    {
        foreach (var implemented in type.Interfaces)
        {
            yield return Close(implemented.InterfaceType, arguments);
        }

        if (type.BaseType is null)
        {
            yield break;
        }

        var parent = Close(type.BaseType, arguments);
        yield return parent;
        if (_known.TryGetValue(parent.GetElementType().FullName, out var definition))
        {
            foreach (var inherited in Of(definition, parent is GenericInstanceType generic ? generic.GenericArguments : []))
            {
                yield return inherited;
            }
        }
    }

    private static TypeReference Close(TypeReference type, IList<TypeReference> arguments)
    {
        if (type is GenericParameter parameter)
        {
            return parameter.Position < arguments.Count ? arguments[parameter.Position] : parameter;
        }

        if (type is not GenericInstanceType open)
        {
            return type;
        }

        var closed = new GenericInstanceType(open.ElementType);
        foreach (var argument in open.GenericArguments)
        {
            closed.GenericArguments.Add(Close(argument, arguments));
        }

        return closed;
    }
}
