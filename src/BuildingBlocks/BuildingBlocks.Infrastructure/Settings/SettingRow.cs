using System.Text.Json;
using System.Text.Json.Serialization;
using BuildingBlocks.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BuildingBlocks.Infrastructure.Settings;

/// <summary>One settings record of a module. No row: its defaults count.</summary>
public sealed class SettingRow : AggregateRoot
{
    // a null that was chosen must not come back as a default that is none
    private static readonly JsonSerializerOptions Options = new(Web.Json.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    private SettingRow()
    {
    }

    internal SettingRow(string key) => Key = key;

    /// <summary>Such as <c>chat.rules</c>.</summary>
    public string Key { get; private init; } = "";

    /// <summary>The record; unknown members are ignored, missing ones take their defaults.</summary>
    public string Json { get; private set; } = "";

    internal T Read<T>() => JsonSerializer.Deserialize<T>(Json, Options) ?? throw new InvalidOperationException($"The setting {Key} is empty.");

    /// <summary>False when nothing is different.</summary>
    internal bool Write<T>(T value)
    {
        var json = JsonSerializer.Serialize(value, Options);
        if (json == Json)
        {
            return false;
        }

        Json = json;
        Raise(new SettingWasChanged(Key));
        return true;
    }

    internal static void Map(EntityTypeBuilder<SettingRow> row)
    {
        row.ToTable("settings");
        row.HasKey(r => r.Key);
        row.Property(r => r.Key).HasMaxLength(100);
        row.Ignore(r => r.Id);
    }
}

/// <summary>An administrator decided something else.</summary>
internal sealed record SettingWasChanged(string Key) : IDomainEvent;
