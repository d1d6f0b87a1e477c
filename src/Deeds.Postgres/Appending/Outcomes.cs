using Npgsql;

namespace Deeds.Postgres.Appending;

/// <summary>What an error says about the append that met it; SQLSTATE decides, never a constraint's name.</summary>
internal static class Outcomes
{
    /// <summary>True when the append may have been committed although it failed.</summary>
    public static bool IsUnknown(NpgsqlException problem) =>
        problem is not PostgresException known || known.InvariantSeverity is "FATAL" or "PANIC" || IsLost(known.SqlState);

    /// <summary>True when nothing was stored and the same append may be sent again.</summary>
    public static bool IsPassing(PostgresException problem) =>
        problem.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    public static bool IsNotUnique(PostgresException problem) => problem.SqlState == PostgresErrorCodes.UniqueViolation;

    public static bool IsBadData(PostgresException problem) => problem.SqlState.StartsWith("22", StringComparison.Ordinal);

    private static bool IsLost(string state) =>
        state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("57P0", StringComparison.Ordinal) || state == PostgresErrorCodes.StatementCompletionUnknown;
}
