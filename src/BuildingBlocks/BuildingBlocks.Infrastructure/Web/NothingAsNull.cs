using System.Text.Json;
using System.Text.Json.Serialization;
using BuildingBlocks.Results;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>The answer of a command that has none is null on the wire.</summary>
internal sealed class NothingAsNull : JsonConverter<Nothing>
{
    public override Nothing Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return Nothing.Value;
    }

    public override void Write(Utf8JsonWriter writer, Nothing value, JsonSerializerOptions options) => writer.WriteNullValue();
}
