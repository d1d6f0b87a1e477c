using System.Globalization;

namespace Deeds.Postgres.Processors;

/// <summary>What one instance of a store tells the others: who it is, in which schema it has appended, and up to where.</summary>
/// <remarks>
/// Written as <c>sender@position schema</c>. Up to version 0.1 it was <c>sender schema</c>: such notices are still understood, and those of today are
/// by them, to whom the position is a part of the sender.
/// </remarks>
internal sealed class AppendNotice(string sender, string schema)
{
    /// <summary>The channel of all schemas of a database.</summary>
    public const string Channel = "deeds_appended";

    private const char BeforePosition = '@';

    public string Payload(Position last) => $"{sender}{BeforePosition}{last} {schema}";

    /// <summary>Up to where another instance has appended in the same schema, the start if it does not say; null for what is no such news.</summary>
    public Position? Read(string payload)
    {
        if (payload.Split(' ', 2) is not [var from, var about] || about != schema)
            return null;
        var parts = from.Split(BeforePosition, 2);
        if (parts[0] == sender)
            return null;
        return parts.Length == 2 && Position.TryParse(parts[1], CultureInfo.InvariantCulture, out var last) ? last : Position.Start;
    }
}
