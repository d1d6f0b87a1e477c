using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Deeds.Architecture.Tests.Rules;

/// <summary>The compiler's rules as their tables list them, and those that a table has and does not list.</summary>
internal static class RuleTables
{
    private static readonly IReadOnlyList<Type> Tables =
        [.. typeof(Deeds.Roslyn.Rules.DiagnosticIds).Assembly.GetExportedTypes().Where(static type => type.Namespace == "Deeds.Roslyn.Rules" && type.GetField("All") is not null)];

    /// <summary>The constants: name and id.</summary>
    public static IReadOnlyDictionary<string, string> Ids { get; } = typeof(Deeds.Roslyn.Rules.DiagnosticIds)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(static field => field.Name, static field => (string)field.GetRawConstantValue()!);

    public static IReadOnlyList<DiagnosticDescriptor> Listed { get; } =
        [.. Tables.SelectMany(static table => (ImmutableArray<DiagnosticDescriptor>)table.GetField("All")!.GetValue(null)!)];

    /// <summary>Every descriptor that is declared: the field's name and the rule.</summary>
    public static IReadOnlyList<(string Name, DiagnosticDescriptor Rule)> Declared { get; } =
    [
        .. from table in Tables
           from field in table.GetFields(BindingFlags.Public | BindingFlags.Static)
           where field.FieldType == typeof(DiagnosticDescriptor)
           select (field.Name, (DiagnosticDescriptor)field.GetValue(null)!)
    ];
}
