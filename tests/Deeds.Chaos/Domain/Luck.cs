using System.Collections.Concurrent;

namespace Deeds.Chaos.Domain;

/// <summary>Lets two of a hundred handlings fail, some twice in a row; which ones, the seed decides.</summary>
public sealed class Luck(int seed)
{
    private const int Hundred = 100;
    private const int Unlucky = 2;

    private readonly ConcurrentDictionary<(string, ITallied), int> _tries = new();

    /// <summary>The luck of projections, which take no services.</summary>
    public static Luck OfProjections { get; set; } = new(0);

    /// <summary>Counts by the attempts of the delivery, which survive the process.</summary>
    public void Try(Delivery delivery, ITallied tallied)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        Throw(delivery.Processor, tallied, delivery.Attempt);
    }

    /// <summary>Counts within this process: a projection knows of no attempts. A real one would never ask anything but its row.</summary>
    public static void TryInProjection(string projection, ITallied tallied)
    {
        var luck = OfProjections;
        if (luck.FailuresOf(projection, tallied) > 0)
            luck.Throw(projection, tallied, luck._tries.AddOrUpdate((projection, tallied), 1, (_, tries) => tries + 1));
    }

    /// <summary>How often a handling fails before it succeeds.</summary>
    internal int FailuresOf(string processor, ITallied tallied)
    {
        var roll = Dice.Roll(seed, Dice.Of(processor), Dice.Of(tallied.GetType().Name), tallied.Writer, tallied.Number);
        return roll % Hundred < Unlucky ? 1 + (int)(roll / Hundred % 2) : 0;
    }

    private void Throw(string processor, ITallied tallied, int attempt)
    {
        if (attempt <= FailuresOf(processor, tallied))
            throw new InvalidOperationException($"{processor} has no luck with {tallied}, try {attempt}.");
    }
}
