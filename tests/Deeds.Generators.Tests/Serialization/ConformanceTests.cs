using System.Text.Json;
using Deeds.Generators.Tests.Serialization.Sample;

namespace Deeds.Generators.Tests.Serialization;

/// <summary>Stored bytes are those System.Text.Json writes, so any tool can read them.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public void an_event_is_written_as_system_text_json_writes_it() =>
        Assert.Equal(JsonSerializer.Serialize(Some.Shapes, Json.Options), Json.Write(Some.Shapes));

    [Fact]
    public void what_system_text_json_wrote_is_read() =>
        Assert.Equal(Json.Write(Some.Shapes), Json.Write(Json.Read<ShapesKept>(JsonSerializer.Serialize(Some.Shapes, Json.Options))));
}
