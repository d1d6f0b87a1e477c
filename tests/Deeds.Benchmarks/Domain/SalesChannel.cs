namespace Deeds.Benchmarks.Domain;

public enum SalesChannel
{
    Counter,
    Telephone,
    WebShop,
}
