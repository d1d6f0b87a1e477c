using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Deeds.Roslyn.Aggregates;

/// <summary>The methods of the framework that change what they are called on.</summary>
internal static class Mutators
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Add", "AddAfter", "AddBefore", "AddFirst", "AddLast", "AddOrUpdate", "AddRange", "Append", "AppendFormat", "AppendJoin", "AppendLine", "Clear", "Dequeue",
        "Enqueue", "EnqueueDequeue", "EnqueueRange", "ExceptWith", "Fill", "GetOrAdd", "Insert", "InsertRange", "IntersectWith", "Pop", "Push", "PushRange",
        "Remove", "RemoveAll", "RemoveAt", "RemoveFirst", "RemoveLast", "RemoveRange", "RemoveWhere", "Replace", "Reverse", "SetValue", "Sort",
        "SymmetricExceptWith", "TryAdd", "TryDequeue", "TryPop", "TryRemove", "TryTake", "TryUpdate", "UnionWith",
    };

    private static readonly HashSet<string> Spaces = new(StringComparer.Ordinal)
    {
        "System.Collections", "System.Collections.Concurrent", "System.Collections.Generic", "System.Collections.ObjectModel", "System.Collections.Specialized",
    };

    /// <summary>What the call changes; null when it changes nothing we know of.</summary>
    public static IOperation? Changed(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!Names.Contains(method.Name))
            return null;

        if (method.ContainingType.SpecialType is SpecialType.System_Array)
            return call.Instance ?? First(call);
        if (method.ContainingType.Is("System.Text.StringBuilder"))
            return call.Instance;
        if (!Spaces.Contains(method.ContainingType.ContainingNamespace.FullName()))
            return null;
        return call.Instance ?? (method.IsExtensionMethod ? First(call) : null);
    }

    private static IOperation? First(IInvocationOperation call) => call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value;
}
