using System.Text.Json;
using BuildingBlocks.Infrastructure.Web;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Chat.Infrastructure;

/// <summary>Keeps plain data that nobody searches in one column; it is replaced as a whole, never changed inside.</summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) => property.HasConversion(new Converter<T>(), new Comparer<T>());

    private sealed class Converter<T>() : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, Json.Options),
        json => JsonSerializer.Deserialize<T>(json, Json.Options)!);

    private sealed class Comparer<T>() : ValueComparer<T>(
        (one, other) => ReferenceEquals(one, other) || JsonSerializer.Serialize(one, Json.Options) == JsonSerializer.Serialize(other, Json.Options),
        value => JsonSerializer.Serialize(value, Json.Options).GetHashCode(StringComparison.Ordinal),
        value => value);
}
