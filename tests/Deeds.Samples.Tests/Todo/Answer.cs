using System.Text.Json;

namespace Deeds.Samples.Tests.Todo;

/// <summary>What the host said.</summary>
internal sealed record Answer(int Status, string Text, Position? Position)
{
    /// <summary>The reason of a refusal, the rows of a list, or nothing.</summary>
    public string Gist => Text.Length == 0 ? "" : JsonElement.Parse(Text) is { ValueKind: JsonValueKind.Object } problem ? problem.GetProperty("detail").GetString()! : Text;

    public static async Task<Answer> OfAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        await response.Content.ReadAsStringAsync(),
        response.Headers.TryGetValues("Deeds-Position", out var positions) ? Deeds.Position.Parse(positions.Single()) : null);
}
