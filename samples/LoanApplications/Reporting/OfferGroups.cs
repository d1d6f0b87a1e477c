using Dapper;
using Deeds;
using LoanApplications.Projections;
using Npgsql;

namespace LoanApplications.Reporting;

/// <summary>Groups the rows of offers per application: in a database by SQL, for the table of a projection is a table like any other.</summary>
internal static class OfferGroups
{
    private const string GroupByOffers =
        """
        select created as offers, count(*) as applications, sum(accepted) as accepted, sum(declined) as declined, sum(cancelled) as cancelled
        from offers_per_application
        group by created
        order by created
        """;

    public static async Task<IReadOnlyList<OfferGroup>> ReadAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<OfferGroup>(new CommandDefinition(GroupByOffers, cancellationToken: cancellationToken))];
    }

    public static async Task<IReadOnlyList<OfferGroup>> ReadAsync(IProjectionReader<OffersOfApplication> rows, CancellationToken cancellationToken) =>
    [
        .. from application in await rows.ReadAsync(cancellationToken: cancellationToken).ToListAsync(cancellationToken)
           group application by application.Created into same
           orderby same.Key
           select new OfferGroup
           {
               Offers = same.Key,
               Applications = same.Count(),
               Accepted = same.Sum(static application => application.Accepted),
               Declined = same.Sum(static application => application.Declined),
               Cancelled = same.Sum(static application => application.Cancelled),
           },
    ];
}
