namespace Deeds;

/// <summary>How a reactor, projection or projector is driven, said at its declaration.</summary>
/// <remarks>
/// It goes before what <c>ConfigureProcessors</c> says of all, and after what <c>ConfigureProcessor</c> says of this one; what is not written here
/// stays as it is there. Where a processor begins that is to start at a time or a position is for the application to say.
/// </remarks>
/// <example><code>
/// [Projection("orders_per_day")]
/// [Processor(PageSize = 200, Retries = Retries.Constant, WaitSeconds = 5, Tries = 3, ThenPark = true)]
/// public partial record OrdersPerDay([property: Key] DateOnly Day, int Orders)
/// </code></example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ProcessorAttribute : Attribute
{
    /// <summary>True to leave out, when it runs for the first time, what is in the store already; false to begin at the first event.</summary>
    public bool StartsNow { get; set; }

    /// <summary>The most events read and written together, 1 to 100,000.</summary>
    public int PageSize { get; set; } = 1_000;

    /// <summary>How an event that fails is tried again.</summary>
    public Retries Retries { get; set; }

    /// <summary>The wait before each new try, with <see cref="Retries.Constant"/>.</summary>
    public double WaitSeconds { get; set; } = 1;

    /// <summary>How many new tries there are, with <see cref="Retries.Constant"/>.</summary>
    public int Tries { get; set; } = 7;

    /// <summary>True to park the event's stream after the last try, false to stop.</summary>
    public bool ThenPark { get; set; }
}
