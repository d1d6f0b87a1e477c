using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>What a user's converter is handed when a generated codec calls it.</summary>
public static class ConverterOptions
{
    /// <summary>System.Text.Json's web defaults, numbers strictly as numbers.</summary>
    public static JsonSerializerOptions Web { get; } = new(JsonSerializerDefaults.Web) { NumberHandling = default };
}
