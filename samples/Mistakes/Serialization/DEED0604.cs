using Deeds;

namespace Mistakes.Serialization.DEED0604;

[Module]
public static partial class ExampleModule;

public record Shelf(int Row, int Column);

[Event("stock.counted")]
public partial record StockCounted(IReadOnlyDictionary<Shelf, int> Items); // DEED0604: Member 'Items' of 'StockCounted' has keys of type 'Shelf', which cannot be a JSON property name.

public record ShelfCount(int Row, int Column, int Items);

[Event("warehouse.counted")]
public partial record WarehouseCounted(IReadOnlyList<ShelfCount> Shelves);
