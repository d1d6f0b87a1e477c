using Deeds.Roslyn.Aggregates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Deeds.Roslyn.Purity;

/// <summary>A place in code that is not pure.</summary>
/// <param name="Use">What is not pure about it.</param>
/// <param name="Name">What is used there, as a person writes it.</param>
/// <param name="Place">Where.</param>
public sealed record ImpureOperation(ImpureUse Use, string Name, Location Place)
{
    /// <summary>Reads one operation; null when it is pure, or when the operation around it says the same.</summary>
    public static ImpureOperation? Of(IOperation operation) =>
        Find(operation) is var (use, name) && !IsPartOfAnother(operation) ? new(use, name, operation.Syntax.GetLocation()) : null;

    private static (ImpureUse Use, string Name)? Find(IOperation operation) => operation switch
    {
        IAwaitOperation => (ImpureUse.Waiting, "await"),
        IInvocationOperation { TargetMethod: { } method } when StateChange.OfStatic(operation) is { } changed => (ImpureUse.Static, $"{Spoken(changed)}.{method.Name}"),
        IAssignmentOperation when StateChange.OfStatic(operation) is { } changed && !IsChangingStatic(changed) => (ImpureUse.Static, Spoken(changed)),
        IInvocationOperation call => Of(call.TargetMethod),
        IObjectCreationOperation { Constructor: { } constructor } => Of(constructor),
        IMemberReferenceOperation reference => Of(reference.Member),
        _ => null,
    };

    private static (ImpureUse Use, string Name)? Of(ISymbol member) =>
        (ImpureTable.Find(member) ?? (IsChangingStatic(member) ? ImpureUse.Static : null)) is { } use ? (use, Spoken(member)) : null;

    private static bool IsChangingStatic(ISymbol member) => member is
        IFieldSymbol { IsStatic: true, IsConst: false, IsReadOnly: false, ContainingType.TypeKind: not TypeKind.Enum }
        or IPropertySymbol { IsStatic: true, SetMethod.IsInitOnly: false };

    private static string Spoken(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? $"new {member.ContainingType.Name}" : $"{member.ContainingType.Name}.{member.Name}";

    // Random.Shared.Next() and await Task.Delay(1) are one mistake each, and nameof(DateTime.Now) is none.
    private static bool IsPartOfAnother(IOperation operation) => operation.Parent switch
    {
        INameOfOperation => true,
        IAwaitOperation => true,
        IInvocationOperation call when call.Instance == operation => Find(call) is not null,
        IMemberReferenceOperation reference when reference.Instance == operation => Find(reference) is not null,
        _ => false,
    };
}
