using System.Globalization;
using Deeds.Benchmarks.Runs;

namespace Deeds.Benchmarks.CommandLine;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Command">The command's name.</param>
/// <param name="Runs">The runs it stands for.</param>
/// <param name="Setting">How to measure.</param>
internal sealed record Arguments(string Command, IReadOnlyList<string> Runs, Setting Setting)
{
    public static readonly string Usage = $"{AllRuns.Micro}|{string.Join('|', AllRuns.Names)}|{AllRuns.Bars} [NAME ...] [--postgres CONNECTION] [--log FILE] [--rounds 1..999] [--slice MILLISECONDS]";

    private static readonly Setting Default = new(11, TimeSpan.FromMilliseconds(300), Environment.GetEnvironmentVariable("DEEDS_POSTGRES"));

    /// <exception cref="UsageException">The command or an option is missing, unknown or malformed.</exception>
    public static Arguments Parse(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0)
            throw new UsageException("Name a command.");
        var isBars = arguments[0] is AllRuns.Bars;
        string[] named = isBars ? [.. arguments.Skip(1).TakeWhile(word => !word.StartsWith('-'))] : [arguments[0]];
        if (named.FirstOrDefault(name => (name is not AllRuns.Micro || isBars) && !AllRuns.Names.Contains(name)) is { } unknown)
            throw new UsageException($"Unknown command {unknown}.");

        var setting = Default with { Postgres = Default.Postgres is { Length: > 0 } given ? given : null };
        for (var i = isBars ? 1 + named.Length : 1; i < arguments.Count; i += 2)
            setting = Parse(setting, arguments[i], i + 1 < arguments.Count ? arguments[i + 1] : "");
        return new(arguments[0], named.Length > 0 ? named : AllRuns.Names, setting);
    }

    private static Setting Parse(Setting setting, string option, string value) => option switch
    {
        "--postgres" when value.Length > 0 => setting with { Postgres = value },
        "--log" when value.Length > 0 => setting with { Log = value },
        "--rounds" => setting with { Rounds = Number(option, value, 999) },
        "--slice" => setting with { Slice = TimeSpan.FromMilliseconds(Number(option, value, 60_000)) },
        "--postgres" => throw new UsageException("--postgres needs a connection string."),
        "--log" => throw new UsageException("--log needs the path of a log."),
        _ => throw new UsageException($"Unknown option {option}."),
    };

    private static int Number(string option, string value, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most
            ? number
            : throw new UsageException($"{option} needs a number from 1 to {most}, not \"{value}\".");
}
