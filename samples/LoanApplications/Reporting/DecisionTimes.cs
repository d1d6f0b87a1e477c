using Dapper;
using Npgsql;

namespace LoanApplications.Reporting;

/// <summary>Sums up the table that the projector writes: as it is by its day, here by spans of days.</summary>
internal static class DecisionTimes
{
    private const string SumBySpan =
        """
        select (array[0, 1, 7, 14, 30])[1 + width_bucket(days, array[1, 7, 14, 30])] as fromdays,
               coalesce(sum(applications) filter (where decision = 'Approved'), 0) as approved,
               coalesce(sum(applications) filter (where decision = 'Declined'), 0) as declined,
               coalesce(sum(applications) filter (where decision = 'Cancelled'), 0) as cancelled
        from time_to_decision
        group by 1
        order by 1
        """;

    public static async Task<IReadOnlyList<DecisionTime>> ReadAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<DecisionTime>(new CommandDefinition(SumBySpan, cancellationToken: cancellationToken))];
    }
}
