using System.Globalization;

namespace Deeds.Postgres.Schema;

/// <summary>The numbered scripts in this package; each may be run again, and none takes anything away.</summary>
internal static class SchemaScripts
{
    // One creator at a time, also across processes: "create … if not exists" alone can fail when two run at once.
    private const string Begin = """
        select pg_advisory_xact_lock(hashtext('deeds schema'));

        create schema if not exists {schema};

        create table if not exists {schema}.schema_version (
            number     integer primary key,
            applied_at timestamptz not null default now()
        );
        """;

    private const string Applied = "insert into {schema}.schema_version (number) values (NUMBER) on conflict do nothing;";

    private static readonly string[] Names = [.. typeof(SchemaScripts).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    public static int Latest { get; } = Names.Max(Number);

    public static string All => string.Join("\n\n", [Begin, .. Names.Select(WithNumber)]);

    private static string WithNumber(string name) =>
        $"{Text(name).TrimEnd()}\n\n{Applied.Replace("NUMBER", Number(name).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)}";

    private static int Number(string name) => int.Parse(name.AsSpan(0, name.IndexOf('_', StringComparison.Ordinal)), CultureInfo.InvariantCulture);

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(SchemaScripts).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
