using Mono.Cecil;

namespace Architecture.Tests.Model;

/// <summary>
/// Every type that a type names: in its shape, its signatures, its attributes and its method bodies.
/// A constant of another type leaves no trace in IL and stays unseen.
/// </summary>
internal static class References
{
    public static IEnumerable<TypeReference> In(TypeDefinition type) =>
        Shape(type).Concat(type.Methods.SelectMany(Signature)).Concat(type.Methods.Where(m => m.HasBody).SelectMany(Body)).SelectMany(Flatten);

    private static IEnumerable<TypeReference?> Shape(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. type.Fields.Select(field => field.FieldType),
        .. Constraints(type),
        .. Attributes(type),
        .. type.Fields.SelectMany(Attributes),
        .. type.Properties.SelectMany(Attributes),
        .. type.Events.SelectMany(Attributes),
    ];

    private static IEnumerable<TypeReference?> Signature(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. Constraints(method),
        .. Attributes(method),
        .. method.Parameters.SelectMany(Attributes),
    ];

    private static IEnumerable<TypeReference?> Body(MethodDefinition method) =>
    [
        .. method.Body.Variables.Select(variable => variable.VariableType),
        .. method.Body.ExceptionHandlers.Select(handler => handler.CatchType),
        .. method.Body.Instructions.SelectMany(instruction => Operand(instruction.Operand)),
    ];

    private static IEnumerable<TypeReference?> Operand(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [.. method.GenericArguments, .. Operand(method.ElementMethod)],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(p => p.ParameterType)],
        _ => [],
    };

    private static IEnumerable<TypeReference> Constraints(IGenericParameterProvider owner) =>
        owner.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider owner) =>
        owner.CustomAttributes.SelectMany(attribute =>
            attribute.ConstructorArguments.Concat(attribute.Properties.Select(named => named.Argument)).SelectMany(Argument)
                .Prepend(attribute.AttributeType));

    private static IEnumerable<TypeReference> Argument(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [type],
        CustomAttributeArgument boxed => Argument(boxed),
        CustomAttributeArgument[] array => array.SelectMany(Argument),
        _ => [],
    };

    private static IEnumerable<TypeReference> Flatten(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => Flatten(generic.ElementType).Concat(generic.GenericArguments.SelectMany(Flatten)),
        TypeSpecification specification => Flatten(specification.ElementType),
        _ => [type],
    };
}
