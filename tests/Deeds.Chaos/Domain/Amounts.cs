namespace Deeds.Chaos.Domain;

/// <summary>What comes of an event, and how much it counts.</summary>
internal static class Amounts
{
    public const int OfAnEcho = 3;
    public const int OfANote = 7;

    private const int EchoedOneIn = 10;
    private const int NotedOneIn = 20;

    public static bool IsEchoed(int number) => number % EchoedOneIn == 0;

    public static bool IsNoted(int number) => number % NotedOneIn == 1;
}
