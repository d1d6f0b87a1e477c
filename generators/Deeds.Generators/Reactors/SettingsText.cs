using System.Globalization;
using Deeds.Roslyn.Reactors;

namespace Deeds.Generators.Reactors;

/// <summary>Writes how a declaration wants to be driven as the change of options that an application would write.</summary>
internal static class SettingsText
{
    private const string Policy = "global::Deeds.FailurePolicy";

    public static IEnumerable<string> Member(SettingsModel? settings)
    {
        if (settings is not null)
            yield return $"Settings = static options => options with {{ {string.Join(", ", Changes(settings))} }},";
    }

    private static IEnumerable<string> Changes(SettingsModel settings)
    {
        if (settings.StartsNow is { } startsNow)
            yield return $"Start = global::Deeds.ProcessorStart.{(startsNow ? "Now" : "Beginning")}";
        if (settings.PageSize is { } size)
            yield return $"PageSize = {Number(size)}";
        if (settings is { Retries: not null } or { ThenPark: not null })
            yield return $"Failures = {Tried(settings)}{Ended(settings.ThenPark)}";
    }

    private static string Tried(SettingsModel settings) => settings.Retries switch
    {
        null => "options.Failures",
        RetryForm.Constant => $"{Policy}.Constant(global::System.TimeSpan.FromSeconds({Number(settings.WaitSeconds ?? 1)}){(settings.Tries is { } tries ? $", tries: {Number(tries)}" : "")})",
        var form => $"{Policy}.{form}",
    };

    private static string Ended(bool? parks) => parks switch
    {
        null => "",
        true => ".ThenPark()",
        false => ".ThenStop()",
    };

    private static string Number(IConvertible number) => number.ToString(CultureInfo.InvariantCulture);
}
