using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Purity;

/// <summary>What is not pure in the libraries every program uses: types, members of types, whole namespaces.</summary>
public static class ImpureTable
{
    // Type, its members (none: all of them, construction included), what using them is.
    private static readonly (string Type, string Members, ImpureUse Use)[] Types =
    [
        ("System.DateTime", "Now UtcNow Today", ImpureUse.Clock),
        ("System.DateTimeOffset", "Now UtcNow", ImpureUse.Clock),
        ("System.TimeProvider", "", ImpureUse.Clock),
        ("System.Diagnostics.Stopwatch", "", ImpureUse.Clock),
        ("System.Environment", "TickCount TickCount64", ImpureUse.Clock),

        ("System.Guid", "NewGuid CreateVersion7", ImpureUse.Chance),
        ("System.Random", "", ImpureUse.Chance),
        ("System.Security.Cryptography.RandomNumberGenerator", "", ImpureUse.Chance),
        ("System.IO.Path", "GetRandomFileName GetTempFileName", ImpureUse.Chance),
        ("System.Linq.Enumerable", "Shuffle", ImpureUse.Chance),
        // The hash of a text is another one in every process.
        ("System.String", "GetHashCode", ImpureUse.Chance),
        ("System.HashCode", "", ImpureUse.Chance),

        ("System.AppContext", "", ImpureUse.Machine),
        ("System.AppDomain", "", ImpureUse.Machine),
        ("System.DateTime", "ToLocalTime", ImpureUse.Machine),
        ("System.DateTimeOffset", "LocalDateTime ToLocalTime", ImpureUse.Machine),
        ("System.Diagnostics.Activity", "Current", ImpureUse.Machine),
        ("System.Environment", "", ImpureUse.Machine),
        ("System.Globalization.CultureInfo", "CurrentCulture CurrentUICulture DefaultThreadCurrentCulture DefaultThreadCurrentUICulture", ImpureUse.Machine),
        ("System.IO.Path", "GetFullPath GetTempPath", ImpureUse.Machine),
        ("System.OperatingSystem", "", ImpureUse.Machine),
        ("System.Runtime.InteropServices.RuntimeInformation", "", ImpureUse.Machine),
        ("System.TimeZoneInfo", "FindSystemTimeZoneById GetSystemTimeZones Local TryFindSystemTimeZoneById", ImpureUse.Machine),

        ("System.Console", "", ImpureUse.Outside),
        ("System.Diagnostics.Debug", "", ImpureUse.Outside),
        ("System.Diagnostics.Process", "", ImpureUse.Outside),
        ("System.Diagnostics.Trace", "", ImpureUse.Outside),
        ("System.IO.Directory", "", ImpureUse.Outside),
        ("System.IO.DriveInfo", "", ImpureUse.Outside),
        ("System.IO.File", "", ImpureUse.Outside),
        ("System.IO.FileStream", "", ImpureUse.Outside),
        ("System.IO.FileSystemInfo", "", ImpureUse.Outside),
        ("System.IO.StreamReader", "", ImpureUse.Outside),
        ("System.IO.StreamWriter", "", ImpureUse.Outside),
        ("System.Net.Dns", "", ImpureUse.Outside),

        ("System.IServiceProvider", "", ImpureUse.Service),
    ];

    private static readonly (string Namespace, ImpureUse Use)[] Namespaces =
    [
        ("Microsoft.EntityFrameworkCore", ImpureUse.Outside),
        ("Microsoft.Extensions", ImpureUse.Service),
        ("Npgsql", ImpureUse.Outside),
        ("System.Data", ImpureUse.Outside),
        ("System.IO.Pipes", ImpureUse.Outside),
        ("System.Net.Http", ImpureUse.Outside),
        ("System.Net.Mail", ImpureUse.Outside),
        ("System.Net.Sockets", ImpureUse.Outside),
        ("System.Net.WebSockets", ImpureUse.Outside),
        ("System.Threading", ImpureUse.Waiting),
    ];

    // Data that only lives beside threads or texts that only live beside services.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "System.Threading.CancellationToken", "System.Environment.NewLine" };

    private static readonly ILookup<string, (string Type, string Members, ImpureUse Use)> ByName =
        Types.ToLookup(static entry => entry.Type.Substring(entry.Type.LastIndexOf('.') + 1), StringComparer.Ordinal);

    /// <summary>The name of every type the table holds.</summary>
    public static IEnumerable<string> TypeNames => Types.Select(static entry => entry.Type).Distinct(StringComparer.Ordinal);

    /// <summary>What using a member is; null when it is pure as far as the table knows.</summary>
    public static ImpureUse? Find(ISymbol member)
    {
        if (member.ContainingType is not { } type || IsHarmless(type, member))
            return null;

        return type.SelfAndBases().Concat(type.AllInterfaces)
            .Select(part => OfType(part.OriginalDefinition, member.Name) ?? OfNamespace(part.ContainingNamespace))
            .FirstOrDefault(static use => use is not null);
    }

    private static bool IsHarmless(INamedTypeSymbol type, ISymbol member) =>
        type.SpecialType is SpecialType.System_Object
        || Harmless.Contains(type.FullMetadataName())
        || Harmless.Contains($"{type.FullMetadataName()}.{member.Name}");

    private static ImpureUse? OfType(INamedTypeSymbol type, string member) =>
        ByName[type.MetadataName]
            .Where(entry => (entry.Members.Length == 0 || entry.Members.Split(' ').Contains(member, StringComparer.Ordinal)) && type.Is(entry.Type))
            .Select(static entry => entry.Use)
            .FirstOrDefault();

    private static ImpureUse? OfNamespace(INamespaceSymbol? space)
    {
        if (space is null or { IsGlobalNamespace: true })
            return null;

        var name = space.FullName();
        return Namespaces.FirstOrDefault(entry => name == entry.Namespace || name.StartsWith(entry.Namespace + ".", StringComparison.Ordinal)).Use;
    }
}
