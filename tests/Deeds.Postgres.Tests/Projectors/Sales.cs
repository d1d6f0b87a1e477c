using Dapper;

namespace Deeds.Postgres.Tests.Projectors;

[Module]
public static partial class SalesModule;

public interface ISale
{
    string Product { get; }

    decimal Amount { get; }
}

[Event("sale.made")]
public partial record SaleMade(string Product, decimal Amount) : ISale;

[Event("sale.refunded")]
public partial record SaleRefunded(string Product, decimal Amount) : ISale;

[Event("product.renamed")]
public partial record ProductRenamed(string Product, string To);

/// <summary>What no fold of a row could say: rows of two tables, found by a condition, and a rank over all of them.</summary>
[Projector("revenue")]
public sealed partial class Revenue(SalesTax tax)
{
    private const string Tables = """
        create table if not exists revenue (
            product text primary key,
            amount  numeric not null,
            sales   integer not null
        );
        create index if not exists revenue_by_amount on revenue (amount desc);

        -- One row: the product that has sold best.
        create table if not exists best_seller (one boolean primary key default true check (one), product text not null);
        """;

    private const string Rank = """
        insert into best_seller (product) select product from revenue order by amount desc, product limit 1
        on conflict (one) do update set product = excluded.product
        """;

    private async Task On(SaleMade sale, IProjectorTransaction transaction)
    {
        await transaction.Connection().ExecuteAsync(
            """
            insert into revenue (product, amount, sales) values (@Product, @Net, 1)
            on conflict (product) do update set amount = revenue.amount + excluded.amount, sales = revenue.sales + 1
            """,
            new { sale.Product, Net = tax.Net(sale.Amount) });
        await transaction.Connection().ExecuteAsync(Rank);
    }

    private async ValueTask On(ISale other, EventMetadata metadata, IProjectorTransaction transaction, CancellationToken cancellationToken)
    {
        var command = new CommandDefinition(
            "update revenue set amount = amount - @Net where product = @Product",
            new { other.Product, Net = tax.Net(other.Amount) },
            transaction.Npgsql(),
            cancellationToken: cancellationToken);
        if (await transaction.Connection().ExecuteAsync(command) == 0)
            throw new InvalidOperationException($"{other.Product} was never sold ({metadata.Stream})");
        await transaction.Connection().ExecuteAsync(Rank);
    }

    private Task On(ProductRenamed renamed, IProjectorTransaction transaction) =>
        transaction.Connection().ExecuteAsync("update revenue set product = @To where product = @Product", renamed);
}

public sealed class SalesTax
{
    private const decimal Rate = 0.2m;

    public decimal Net(decimal gross) => gross / (1 + Rate);
}
