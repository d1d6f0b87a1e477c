using System.Collections.Immutable;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Deeds.Roslyn.Aggregates;

/// <summary>An operation that changes an object in place: the member on the way to what changes, and who holds it.</summary>
/// <param name="Holder">The type of the state, row or event that somebody else may hold, too.</param>
/// <param name="Member">Its member that changes, or that leads to what changes.</param>
/// <param name="Kind">The operation.</param>
public sealed record StateChange(ITypeSymbol Holder, ISymbol Member, StateChangeKind Kind)
{
    /// <summary>The operations worth asking about.</summary>
    public static ImmutableArray<OperationKind> Kinds { get; } =
    [
        OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment, OperationKind.DeconstructionAssignment,
        OperationKind.Increment, OperationKind.Decrement, OperationKind.Invocation,
    ];

    /// <summary>What the operation changes of a state, row or event that came from elsewhere.</summary>
    public static IEnumerable<StateChange> Of(IOperation operation) =>
        from target in Targets(operation)
        let way = ChangeWay.To(target.Operation, target.IsContent)
        where way is { Root: IInstanceReferenceOperation or IParameterReferenceOperation, Changes: true }
        let holder = way.Root?.Type
        where holder is not null && (holder.IsAggregate() || holder.IsEvent() || holder.Attribute(KnownNames.ProjectionAttribute) is not null)
        select new StateChange(holder, way.Nearest!, KindOf(operation, way));

    /// <summary>The static member whose content the operation changes; null when it changes none.</summary>
    public static ISymbol? OfStatic(IOperation operation) =>
        Targets(operation).Select(static target => ChangeWay.To(target.Operation, target.IsContent).StaticRoot).FirstOrDefault(static member => member is not null);

    // Whether the content of what the operation names changes, or what the operation names is replaced.
    private static IEnumerable<(IOperation Operation, bool IsContent)> Targets(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: ITupleOperation tuple } => tuple.Elements.Select(static element => (element, false)),
        IAssignmentOperation assignment => [(assignment.Target, false)],
        IIncrementOrDecrementOperation step => [(step.Target, false)],
        IInvocationOperation call when Mutators.Changed(call) is { } changed => [(changed, true)],
        _ => [],
    };

    private static StateChangeKind KindOf(IOperation operation, ChangeWay way) => operation switch
    {
        _ when way.Length > 1 => StateChangeKind.Within,
        IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } => StateChangeKind.Added,
        IInvocationOperation => StateChangeKind.Within,
        _ => StateChangeKind.Assigned,
    };
}
