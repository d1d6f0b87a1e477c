using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Deeds.Roslyn.Aggregates;

/// <summary>The way from what is changed to where it comes from: a state, a parameter, a static member, or something made here.</summary>
internal sealed class ChangeWay
{
    private readonly List<ISymbol> _members = [];
    private readonly HashSet<ILocalSymbol> _followed = new(SymbolEqualityComparer.Default);

    // Whether a reference lies between the root and what is changed, so that a copy of the root shares it.
    private bool _isShared;

    private ChangeWay(IOperation target, bool isContent) => Root = Walk(target, isContent);

    /// <summary>Where the way ends; null when it ends at something made here.</summary>
    public IOperation? Root { get; }

    /// <summary>The member next to the root.</summary>
    public ISymbol? Nearest => _members.LastOrDefault();

    /// <summary>How many members the way passes.</summary>
    public int Length => _members.Count;

    /// <summary>The static member the way ends at; null when it ends elsewhere.</summary>
    public ISymbol? StaticRoot => Root is IMemberReferenceOperation { Instance: null, Member: var member } ? member : null;

    /// <summary>Whether what the root stands for is changed, and not a copy of it that has a value of its own there.</summary>
    public bool Changes => Nearest is not null && (_isShared || Root is { Type.IsReferenceType: true });

    public static ChangeWay To(IOperation target, bool isContent) => new(target, isContent);

    private IOperation? Walk(IOperation? current, bool isContent)
    {
        while (current is not null)
        {
            switch (current)
            {
                case IInstanceReferenceOperation { ReferenceKind: not InstanceReferenceKind.ContainingTypeInstance }:
                    return null;
                case IInstanceReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation { Instance: null }:
                    return current;
                default:
                    current = Step(current, ref isContent);
                    break;
            }
        }

        return null;
    }

    private IOperation? Step(IOperation current, ref bool isContent)
    {
        switch (current)
        {
            case IMemberReferenceOperation reference:
                _members.Add(reference.Member);
                _isShared |= isContent && reference.Type is { IsReferenceType: true };
                isContent = true;
                return reference.Instance;
            case IArrayElementReferenceOperation element:
                isContent = true;
                return element.ArrayReference;
            case IConversionOperation conversion:
                return conversion.Operand;
            case IConditionalAccessInstanceOperation instance:
                return Accessed(instance);
            case ILocalReferenceOperation { Local: var local } when (_isShared || local.Type.IsReferenceType) && _followed.Add(local):
                return Origin(current, local);
            case IWithOperation copy:
                return _isShared && !Replaces(copy) ? copy.Operand : null;
            default:
                return null;
        }
    }

    // A copy shares what it does not replace.
    private bool Replaces(IWithOperation copy) =>
        copy.Initializer.Initializers.Any(initializer =>
            initializer is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } && SymbolEqualityComparer.Default.Equals(target.Member, Nearest));

    private static IOperation? Accessed(IOperation instance)
    {
        for (var current = instance; current.Parent is { } parent; current = parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == current)
                return access.Operation;
        }

        return null;
    }

    // A local stands for what it was made of, as long as nothing else is put into it.
    private static IOperation? Origin(IOperation use, ILocalSymbol local)
    {
        var root = use;
        while (root.Parent is { } parent)
            root = parent;

        IOperation? origin = null;
        foreach (var operation in root.Descendants())
        {
            if (operation is ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } && SymbolEqualityComparer.Default.Equals(target.Local, local))
                return null;
            origin ??= Made(operation, local);
        }

        return origin;
    }

    private static IOperation? Made(IOperation operation, ILocalSymbol local) => operation switch
    {
        IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local) => declarator.Initializer?.Value,
        IForEachLoopOperation loop when loop.Locals.Contains(local, SymbolEqualityComparer.Default) => loop.Collection,
        _ => null,
    };
}
