using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Deeds.Roslyn.Testing;

/// <summary>Walks the models of a run: anything that keeps a compilation alive, or compares by reference, is found.</summary>
internal static class PlainData
{
    public static void CheckModels(GeneratorRun run)
    {
        foreach (var step in run.Options.ModelSteps)
        {
            if (!run.Result.TrackedSteps.TryGetValue(step, out var runs))
                continue;

            foreach (var (model, _) in runs.SelectMany(static stepRun => stepRun.Outputs))
                Walk(model, step, []);
        }
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Enum || value.GetType().IsPrimitive || !seen.Add(value))
            return;

        if (IsForbidden(value))
            throw new HarnessException($"The model holds {value.GetType().Name} at {path}; models are plain data only.");

        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, $"{path}[]", seen);
        }
        else
        {
            foreach (var field in Fields(value.GetType()))
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }

    private static bool IsForbidden(object value) =>
        value is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or Compilation or SemanticModel or AttributeData or Diagnostic or SourceText or Delegate
        || value.GetType() is { IsArray: true }
        || value is IList { IsReadOnly: false }
        || value is IDictionary
        || value.GetType().FullName!.StartsWith("System.Collections.Immutable.", StringComparison.Ordinal);

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }
}
