namespace Deeds.Testing.Servers;

/// <summary>Finds the installed server programs.</summary>
internal static class PostgresPrograms
{
    private static readonly string[] Places = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr"];

    /// <summary>The folder that holds <c>initdb</c> and <c>pg_ctl</c>; the newest version's where there are several.</summary>
    public static string Folder { get; } = OnPath().Concat(Installed()).FirstOrDefault(IsComplete)
        ?? throw new InvalidOperationException("No PostgreSQL server was found. Install PostgreSQL 15 or newer (apt-get install postgresql, dnf install postgresql-server, brew install postgresql), or set DEEDS_POSTGRES to the connection string of a server.");

    private static IEnumerable<string> OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Installed() =>
        from place in Places
        where Directory.Exists(place)
        from version in Directory.EnumerateDirectories(place).OrderByDescending(Number)
        select Path.Combine(version, "bin");

    private static bool IsComplete(string folder) => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"));

    private static int Number(string folder) => int.TryParse(string.Concat(Path.GetFileName(folder).Where(char.IsAsciiDigit)), out var number) ? number : 0;
}
