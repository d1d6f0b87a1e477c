using System.Globalization;
using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>Names places in JSON, as <c>lines[2].sku</c>.</summary>
internal static class JsonPath
{
    /// <summary>The path from the value <paramref name="reader"/> stands on to the token that starts at <paramref name="position"/>.</summary>
    public static string To(Utf8JsonReader reader, long position)
    {
        var steps = new Stack<Step>();
        try
        {
            Enter(ref reader, steps);
            while (reader.TokenStartIndex < position && reader.Read())
                Enter(ref reader, steps);
        }
        catch (JsonException)
        {
            // The text is broken there: what was walked so far is the path.
        }

        return steps.Reverse().Aggregate("", static (path, step) => Join(path, step.ToString()));
    }

    public static string Join(string container, string? member) => member switch
    {
        null or "" => container,
        _ when container.Length == 0 || member[0] == '[' => container + member,
        _ => $"{container}.{member}",
    };

    private static void Enter(ref Utf8JsonReader reader, Stack<Step> steps)
    {
        if (reader.TokenType is JsonTokenType.PropertyName)
        {
            steps.Pop();
            steps.Push(new(reader.GetString(), 0));
            return;
        }

        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            steps.Pop();
        else if (steps.TryPeek(out var step) && step.Name is null)
            steps.Push(steps.Pop() with { Index = step.Index + 1 });

        if (reader.TokenType is JsonTokenType.StartObject)
            steps.Push(new("", 0));
        else if (reader.TokenType is JsonTokenType.StartArray)
            steps.Push(new(null, -1));
    }

    private readonly record struct Step(string? Name, int Index)
    {
        public override string ToString() => Name ?? (Index < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"[{Index}]"));
    }
}
