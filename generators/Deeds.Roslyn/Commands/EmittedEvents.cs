using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Commands;

/// <summary>Checks that an aggregate can fold what its commands record.</summary>
internal static class EmittedEvents
{
    // Private methods of another assembly cannot be seen, so only aggregates declared here are held to it; the gateway checks the others.
    public static void Check(ITypeSymbol @event, Location place, CommandSymbols symbols)
    {
        var (command, aggregate, problems) = symbols;
        var isDeclaredHere = SymbolEqualityComparer.Default.Equals(aggregate.ContainingAssembly, command.ContainingAssembly);
        if (isDeclaredHere && !aggregate.Applies(@event))
            problems.Add(AggregateRules.EventIsNotApplied, place, command.Name, @event.Name, aggregate.Name);
    }
}
