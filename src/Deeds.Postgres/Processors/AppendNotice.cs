namespace Deeds.Postgres.Processors;

/// <summary>What one instance of a store tells the others: who it is, and in which schema it has appended.</summary>
internal sealed class AppendNotice(string sender, string schema)
{
    /// <summary>The channel of all schemas of a database.</summary>
    public const string Channel = "deeds_appended";

    public string Payload { get; } = $"{sender} {schema}";

    /// <summary>True when it is about the same schema and of another instance.</summary>
    public bool IsOfAnother(string payload) =>
        payload.Split(' ', 2) is [var from, var about] && about == schema && from != sender;
}
