using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0534;

[Module]
public static partial class ExampleModule;

[Projection("notes")]
public partial record NotedOrder([property: Key] Guid OrderId, string Note)
{
    NotedOrder On(OrderNoted noted) => this with { Note = noted.Note }; // DEED0534: Projection 'NotedOrder' would stay empty: each On changes a row that is there, and none begins one.
}

[Projection("remarks")]
public partial record RemarkedOrder([property: Key] Guid OrderId, string Note)
{
    static RemarkedOrder On(OrderNoted noted, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), noted.Note);
}
