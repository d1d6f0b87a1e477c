using System.Globalization;

namespace Deeds.Roslyn.Validation;

/// <summary>Dates and times as limits: read from forms that mean the same on every machine, written as constructor calls.</summary>
internal static class TimeLimits
{
    private const DateTimeStyles Style = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault;

    private static readonly string[] Dates = ["yyyy-MM-dd", "M/d/yyyy"];
    private static readonly string[] Hours = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF"];
    private static readonly string[] Moments = [.. Dates.SelectMany(static _ => Hours, static (date, hour) => $"{date} {hour}"), .. Hours.Select(static hour => $"yyyy-MM-dd'T'{hour}")];

    public static object? DateTime(string text) => Exact(text, [.. Dates, .. Moments]);

    public static object? Date(string text) => Exact(text, Dates);

    public static object? Time(string text) => Exact(text, Hours);

    // Without an offset the limit would depend on the time zone of the machine.
    public static object? DateTimeOffset(string text) =>
        System.DateTimeOffset.TryParseExact(
            text, [.. Moments.SelectMany(static _ => new[] { "zzz", " zzz", "'Z'", "K" }, static (moment, zone) => moment + zone)],
            CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out var value)
        && Exact(text, Moments) is null
            ? value
            : null;

    public static object? Duration(string text) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static string DateTimeCode(object value) => value is DateTime moment
        ? $"new global::System.DateTime({Day(moment)}, {Clock(moment)}){Rest(moment.TimeOfDay, "AddTicks({0})")}"
        : "";

    public static string DateTimeOffsetCode(object value) => value is DateTimeOffset moment
        ? $"new global::System.DateTimeOffset({Day(moment.DateTime)}, {Clock(moment.DateTime)}, {DurationCode(moment.Offset)}){Rest(moment.TimeOfDay, "AddTicks({0})")}"
        : "";

    public static string DateCode(object value) => value is DateTime date ? $"new global::System.DateOnly({Day(date)})" : "";

    public static string TimeCode(object value) => value is DateTime time
        ? $"new global::System.TimeOnly({Clock(time)}){Rest(time.TimeOfDay, "Add(global::System.TimeSpan.FromTicks({0}))")}"
        : "";

    public static string DurationCode(object value) => value switch
    {
        TimeSpan duration when duration == TimeSpan.Zero => "global::System.TimeSpan.Zero",
        TimeSpan duration when duration.Ticks % TimeSpan.TicksPerSecond == 0 =>
            Invariant($"new global::System.TimeSpan({duration.Days}, {duration.Hours}, {duration.Minutes}, {duration.Seconds})"),
        TimeSpan duration => Invariant($"global::System.TimeSpan.FromTicks({duration.Ticks})"),
        _ => "",
    };

    private static object? Exact(string text, string[] formats) =>
        System.DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, Style, out var value) ? value : null;

    private static string Day(DateTime moment) => Invariant($"{moment.Year}, {moment.Month}, {moment.Day}");

    private static string Clock(DateTime moment) => Invariant($"{moment.Hour}, {moment.Minute}, {moment.Second}");

    private static string Rest(TimeSpan time, string call)
    {
        var ticks = time.Ticks % TimeSpan.TicksPerSecond;
        return ticks == 0 ? "" : "." + string.Format(CultureInfo.InvariantCulture, call, ticks);
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
