namespace Deeds.Benchmarks.Domain;

public sealed record OrderLine(string Sku, int Quantity, decimal Price);
