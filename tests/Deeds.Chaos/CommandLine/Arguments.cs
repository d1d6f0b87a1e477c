using System.Globalization;
using Deeds.Chaos.Plans;
using Deeds.Testing.Servers;

namespace Deeds.Chaos.CommandLine;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Setting">The run.</param>
/// <param name="Postgres">The server to use; null for a private one.</param>
internal sealed record Arguments(ChaosSetting Setting, string? Postgres)
{
    private const int DefaultEvents = 100_000;

    /// <exception cref="UsageException">An option is unknown or malformed.</exception>
    public static Arguments Parse(IReadOnlyList<string> arguments)
    {
        var parsed = new Arguments(new() { Seed = Random.Shared.Next(), Events = DefaultEvents }, PrivatePostgres.Given);
        for (var i = 0; i < arguments.Count; i += 2)
            parsed = parsed.With(arguments[i], i + 1 < arguments.Count ? arguments[i + 1] : "");
        return parsed;
    }

    private Arguments With(string option, string value) => option switch
    {
        "--events" => this with { Setting = Setting with { Events = Number(option, value) } },
        "--seed" => this with { Setting = Setting with { Seed = Number(option, value) } },
        "--rate" => this with { Setting = Setting with { Rate = Number(option, value) } },
        "--minutes" => this with { Setting = Setting with { Patience = TimeSpan.FromMinutes(Number(option, value)) } },
        "--postgres" when value.Length > 0 => this with { Postgres = value },
        _ => throw new UsageException($"Unknown option {option}, or none of its value."),
    };

    private static int Number(string option, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new UsageException($"{option} needs a number, not \"{value}\".");
}
