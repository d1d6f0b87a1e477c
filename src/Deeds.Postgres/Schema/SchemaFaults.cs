using Deeds.Modules;
using Npgsql;

namespace Deeds.Postgres.Schema;

/// <summary>Says what to do when the database is not as this process needs it; the server names what it misses, be it a table of ours or of the application.</summary>
internal static class SchemaFaults
{
    public const string LacksColumn = "DEED0809";

    private const string MayNot = "DEED0815";

    public static Exception Explained(PostgresException problem) => problem.SqlState switch
    {
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName => new DeedsException(
            "DEED0810",
            $"The database lacks a table that this process needs ({problem.MessageText}). Run PostgresSchema.ApplyAsync, or let the host do so with CreateSchema.",
            problem),
        PostgresErrorCodes.UndefinedColumn => new DeedsException(
            LacksColumn,
            $"A table lacks a column that this process needs ({problem.MessageText}). PostgresSchema.CheckAsync says which table it is and what to do about it; when a newer version of the application has exchanged the table, end this process.",
            problem),
        PostgresErrorCodes.InsufficientPrivilege => new DeedsException(MayNot, Denied(problem).Text, problem),
        _ => problem,
    };

    public static ConfigurationProblem Denied(PostgresException problem) => Denied($"may not do what it needs to ({problem.MessageText})");

    public static ConfigurationProblem Closed(string table) => Denied($"may not read and change {table}");

    public static ConfigurationProblem MayNotCreate(PostgresException problem) =>
        new(MayNot, $"The role of this process may not create what is missing ({problem.MessageText}). Run PostgresSchema.ApplyAsync, or the text of PostgresSchema.Script, as a role that may.");

    private static ConfigurationProblem Denied(string fact) =>
        new(MayNot, $"The role of this process {fact}. Run the text of PostgresSchema.RoleScript for it, as the role that owns the tables.");
}
