using Mono.Cecil;

namespace Architecture.Tests.Approval;

/// <summary>
/// A type as a reader of C# would write it, with <c>?</c> where null is allowed. The compiler keeps nullability as one number
/// for each reference in the type, outermost first, or as a default on the type that declares the member.
/// </summary>
internal static class TypeText
{
    private const byte MayBeNull = 2;

    public static string Of(TypeReference type) => Write(type, new Queue<byte>());

    public static string Of(TypeReference type, ICustomAttributeProvider member, TypeDefinition declaring)
    {
        var flags = Flags(member, "NullableAttribute") ?? Flags(declaring, "NullableContextAttribute") ?? [];
        return Write(type, flags.Length == 1 ? new Queue<byte>(Enumerable.Repeat(flags[0], 64)) : new Queue<byte>(flags));
    }

    private static byte[]? Flags(ICustomAttributeProvider provider, string name) => provider.CustomAttributes
        .Where(attribute => attribute.AttributeType.Name == name).Select(attribute => attribute.ConstructorArguments[0].Value).FirstOrDefault() switch
    {
        byte one => [one],
        CustomAttributeArgument[] many => [.. many.Select(argument => (byte)argument.Value)],
        _ => null,
    };

    private static string Write(TypeReference type, Queue<byte> flags)
    {
        if (type is GenericInstanceType { ElementType.FullName: "System.Nullable`1" } nullable)
        {
            flags.TryDequeue(out _);
            return Write(nullable.GenericArguments[0], flags) + "?";
        }

        // plain value types have no number, generic ones a meaningless one
        var flag = type.IsValueType && type is not GenericInstanceType ? (byte)0 : flags.TryDequeue(out var next) ? next : (byte)0;
        var text = type switch
        {
            ArrayType array => Write(array.ElementType, flags) + "[]",
            GenericInstanceType generic => $"{Name(generic.ElementType)}<{string.Join(", ", generic.GenericArguments.Select(argument => Write(argument, flags)))}>",
            RequiredModifierType modified => Write(modified.ElementType, flags),
            _ => Name(type),
        };
        return flag == MayBeNull && !type.IsValueType ? text + "?" : text;
    }

    private static string Name(TypeReference type) => type.Name.Split('`')[0] switch
    {
        "String" => "string",
        "Int32" => "int",
        "Int64" => "long",
        "Boolean" => "bool",
        "Void" => "void",
        var name => type.IsNested ? $"{Name(type.DeclaringType)}.{name}" : name,
    };
}
