namespace Deeds.Benchmarks.Domain;

/// <summary>Its Apply methods are not private, so that the fold written by hand can call the same ones.</summary>
[Aggregate("order")]
public partial record Order
{
    public Guid CustomerId { get; init; }

    public decimal Total { get; init; }

    public int Lines { get; init; }

    public int Counted { get; init; }

    internal Order Apply(OrderPlaced placed) => this with { CustomerId = placed.CustomerId, Total = placed.Total, Lines = placed.Lines.Count };

    internal Order Apply(LineAdded added) => this with { Total = Total + added.Line.Price * added.Line.Quantity, Lines = Lines + 1 };

    internal Order Apply(LineCounted counted) => this with { Counted = Counted + counted.Quantity };
}
