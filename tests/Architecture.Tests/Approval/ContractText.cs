using Architecture.Tests.Model;
using Mono.Cecil;

namespace Architecture.Tests.Approval;

/// <summary>The shapes of all contracts as text: each public type with its members, their types and their order.</summary>
internal static class ContractText
{
    public static string Of(Codebase code) =>
        string.Concat(code.Contracts.SelectMany(type => type.Parts.Where(IsVisible).SelectMany(part => Lines(type, part))).Select(line => line + "\n"));

    private static bool IsVisible(TypeDefinition type) => type.IsPublic || (type.IsNestedPublic && IsVisible(type.DeclaringType));

    private static IEnumerable<string> Lines(CodeType owner, TypeDefinition type) =>
    [
        $"{owner.NameOf(type)}{Kind(type)}{Marks(type)}",
        .. type.Fields.Where(field => field is { IsPublic: true, IsSpecialName: false }).Select(field =>
            field.HasConstant ? $"  {field.Name} = {field.Constant}" : $"  {TypeText.Of(field.FieldType, field, type)} {field.Name}"),
        .. type.Properties.Where(property => property.GetMethod is { IsPublic: true })
            .Select(property => $"  {TypeText.Of(property.PropertyType, property, type)} {property.Name}"),
        .. type.Methods.Where(method => method is { IsPublic: true, IsConstructor: false, IsSpecialName: false } && !IsGenerated(method))
            .Select(method => $"  {TypeText.Of(method.ReturnType)} {method.Name}({string.Join(", ", method.Parameters.Select(p => $"{TypeText.Of(p.ParameterType)} {p.Name}"))})"),
    ];

    private static string Kind(TypeDefinition type)
    {
        if (type.IsEnum)
        {
            return " enum";
        }

        // of the interfaces only those that say what the type is for: a record is always IEquatable
        var roles = type.Interfaces.Select(implemented => implemented.InterfaceType)
            .Where(role => role.Namespace == "BuildingBlocks.Contracts" && role.Name != "ICallerRequest").Select(role => TypeText.Of(role)).ToList();
        return roles.Count == 0 ? "" : $" : {string.Join(", ", roles)}";
    }

    private static string Marks(TypeDefinition type) => string.Concat(type.CustomAttributes
        .Where(attribute => attribute.AttributeType.Namespace == "BuildingBlocks.Contracts")
        .Select(attribute => $" [{string.Join(' ', attribute.ConstructorArguments.Select(argument => argument.Value).Prepend(attribute.AttributeType.Name[..^"Attribute".Length]))}]"));

    private static bool IsGenerated(MethodDefinition method) =>
        method.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "CompilerGeneratedAttribute");
}
