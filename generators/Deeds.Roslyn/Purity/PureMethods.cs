using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Purity;

/// <summary>Which bodies must give the same answer whenever they run, and the rule they break when they do not.</summary>
/// <param name="Rule">Takes the member, its type, the deed, what is used, and what to do in its place.</param>
/// <param name="IsHome">Whether the type has such bodies.</param>
/// <param name="Includes">Whether a body of such a type is one, by the member that owns it.</param>
public sealed record PureMethods(DiagnosticDescriptor Rule, Func<INamedTypeSymbol, bool> IsHome, Func<ISymbol, bool> Includes)
{
    private const string Initial = "Initial";

    /// <summary>What runs each time a stream is read: Apply, and whatever makes the state it begins with.</summary>
    public static readonly PureMethods Folding = new(
        AggregateRules.ApplyIsNotPure,
        static type => type.IsAggregate() || type.IsEvent(),
        static body => IsApply(body) || (body.ContainingType.IsAggregate() && MakesInitial(body)));

    /// <summary>What judges a command.</summary>
    public static readonly PureMethods Judging = new(
        CommandRules.RuleIsNotPure,
        static type => type.Attribute(KnownNames.CommandAttribute) is not null,
        static body => body is IMethodSymbol method && method.IsMarkedRule());

    /// <summary>What runs each time a projection is rebuilt: On, KeyOf, and whatever makes a row.</summary>
    public static readonly PureMethods Projecting = new(
        ProjectionRules.ProjectionIsNotPure,
        static type => type.Attribute(KnownNames.ProjectionAttribute) is not null,
        static body => body is IMethodSymbol { MethodKind: MethodKind.Ordinary, Name: "On" or "KeyOf" } || MakesInitial(body));

    /// <summary>The name a message gives to the body of a member.</summary>
    public static string NameOf(ISymbol body) => body switch
    {
        _ when body.ContainingType.IsAggregate() && MakesInitial(body) => Initial,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => body.ContainingType.Name,
        _ => body.Name,
    };

    private static bool IsApply(ISymbol body) => body is IMethodSymbol { MethodKind: MethodKind.Ordinary, Name: DomainSymbols.Apply };

    // An initializer belongs to the property or field itself.
    private static bool MakesInitial(ISymbol body) => body switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => true,
        IMethodSymbol { AssociatedSymbol: { IsStatic: true, Name: Initial } } => true,
        IPropertySymbol or IFieldSymbol => !body.IsStatic || body.Name == Initial,
        _ => false,
    };
}
