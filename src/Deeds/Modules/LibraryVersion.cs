namespace Deeds.Modules;

/// <summary>What generated code is compared with: a correction changes nothing it relies on, anything more may.</summary>
internal static class LibraryVersion
{
    public static string Text { get; } = typeof(LibraryVersion).Assembly.GetName().Version!.ToString(2);
}
