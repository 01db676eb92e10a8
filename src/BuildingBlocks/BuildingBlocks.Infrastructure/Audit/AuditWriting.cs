using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BuildingBlocks.Contracts;
using BuildingBlocks.Domain;
using BuildingBlocks.Infrastructure.Persistence;
using BuildingBlocks.Infrastructure.Web;

namespace BuildingBlocks.Infrastructure.Audit;

/// <summary>Lets a command say what it changed.</summary>
public static class AuditWriting
{
    private static readonly JsonSerializerOptions WithoutSecrets = new(Json.Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(HideSecrets),
    };

    /// <summary>Adds a row that the command's commit stores together with the change.</summary>
    /// <param name="db">The module's context.</param>
    /// <param name="caller">Who asked for it.</param>
    /// <param name="action"><c>module.what-happened</c>; at most 100 characters.</param>
    /// <param name="subject">The id of what was changed; at most 100 characters.</param>
    /// <param name="subjectName">What people call it.</param>
    /// <param name="before">What it was, or the part that changed; null when it was not there. Properties with <see cref="SecretAttribute"/> are left out.</param>
    /// <param name="after">What it became; null when it is gone.</param>
    /// <param name="now">When.</param>
    public static void Audited(this ModuleDbContext db, Caller caller, string action, string subject, string subjectName, object? before, object? after, DateTimeOffset now) =>
        db.Audit.Add(new AuditRow
        {
            At = now,
            ActorKind = caller.Kind,
            ActorId = caller.Id,
            Action = action,
            Subject = subject,
            SubjectName = subjectName.Length <= AuditRow.NameLength ? subjectName : subjectName[..AuditRow.NameLength],
            Before = Serialize(before),
            After = Serialize(after),
        });

    private static string? Serialize(object? value) => value is null ? null : JsonSerializer.Serialize(value, value.GetType(), WithoutSecrets);

    private static void HideSecrets(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.AttributeProvider?.IsDefined(typeof(SecretAttribute), inherit: true) == true))
        {
            property.ShouldSerialize = (_, _) => false;
        }
    }
}
