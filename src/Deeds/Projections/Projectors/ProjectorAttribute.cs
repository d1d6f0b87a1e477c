namespace Deeds;

/// <summary>Marks a partial class as a projector: it writes tables of its own by SQL, for what a row folded by a <c>[Projection]</c> cannot say.</summary>
/// <remarks>
/// <c>On</c> takes an event, a type that events derive from, or <see cref="IEvent"/> for all, and the <see cref="IProjectorTransaction"/>; besides these it may
/// take <see cref="EventMetadata"/>, <see cref="Delivery"/> and a <see cref="CancellationToken"/>. It returns a Task or ValueTask, and may be private.
/// What it writes through the transaction is committed with the projector's position, once, by the one process that owns the projector at that moment.
/// The events of a page share a transaction. When one fails, its writes are rolled back and those before it are committed; they are made again for that, so
/// whatever an On does besides, it may do twice. A projector is made anew for each event; its constructor takes services of the container.
/// A <c>const string Tables</c> holds the statements that create its tables, each to be run at every start of the schema; their names are read out of it, and
/// <see cref="ProcessorControl.ResetAsync"/> empties them. Names without a schema are those of the schema that tables of projections stand in.
/// </remarks>
/// <example><code>
/// [Projector("revenue")]
/// public partial class Revenue
/// {
///     const string Tables = "create table if not exists revenue (product text primary key, amount numeric not null)";
///
///     Task On(SaleMade sale, IProjectorTransaction transaction) => transaction.Connection().ExecuteAsync(
///         "insert into revenue values (@Product, @Amount) on conflict (product) do update set amount = revenue.amount + excluded.amount", sale);
/// }
/// </code></example>
/// <param name="name">The name its position is kept under; unique within a store, and not to be changed with the class.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ProjectorAttribute(string name) : Attribute
{
    /// <summary>The name its position is kept under.</summary>
    public string Name { get; } = name;
}
