using System.Text.Json;
using Deeds.Chaos.Plans;
using Deeds.Postgres;
using Npgsql;

namespace Deeds.Chaos.Processes;

/// <summary>What a worker or writer is told when it is started: one argument of the command line.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Number">Which one.</param>
/// <param name="Setting">The run it belongs to.</param>
internal sealed record Assignment(string Role, int Number, ChaosSetting Setting)
{
    public const string Worker = "worker";
    public const string Writer = "writer";

    private const string Program = "Deeds.Chaos";

    public required string Database { get; init; }

    public required string Schema { get; init; }

    /// <summary>The folder for what it writes besides.</summary>
    public required string Logs { get; init; }

    public string Name => $"{Role}-{Number}";

    public PostgresOptions Options => PostgresOptions.Default with { Schema = Schema, TableSchema = Schema };

    /// <summary>Sessions bear the name of the process, so that the database can tell who wrote.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(Database) { ApplicationName = Name, MaxPoolSize = 20 }.ConnectionString;

    public string Log => Path.Combine(Logs, $"{Name}.log");

    public ChildProcess Start() => ChildProcess.Start(Program, [Role, JsonSerializer.Serialize(this)]);

    public static Assignment Parse(string text) => JsonSerializer.Deserialize<Assignment>(text) ?? throw new ArgumentException("There is no assignment.", nameof(text));
}
