namespace Deeds.Generators.Tests.Events.Naming;

/// <summary>Names of public event-sourced systems, good and bad, one per line; the halves were parted before anything was fitted to them.</summary>
internal static class NameList
{
    public static IReadOnlyList<string> Read(string file)
    {
        using var stream = typeof(NameList).Assembly.GetManifestResourceStream($"{typeof(NameList).Namespace}.Names.{file}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
