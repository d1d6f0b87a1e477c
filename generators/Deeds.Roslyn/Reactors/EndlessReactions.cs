using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors;

/// <summary>Finds reactions that lead back to themselves for certain: an On that always gives an event which some On of the same reactor always answers, and so on.</summary>
internal static class EndlessReactions
{
    public static void Check(INamedTypeSymbol reactor, Problems problems)
    {
        var ons = reactor.MethodsNamed(OnParser.On).Where(static method => !method.HasUnknownType() && OnParser.EventOf(method) is not null).ToList();
        foreach (var on in ons.Where(on => LeadsBack(on, ons)))
            problems.Add(ReactorRules.ReactorNeverEnds, on.Place(), reactor.Name, OnParser.EventOf(on)!.Type.Name, Given(on)!.Name);
    }

    private static bool LeadsBack(IMethodSymbol start, List<IMethodSymbol> ons)
    {
        var current = start;
        for (var steps = 0; steps < ons.Count; steps++)
        {
            if (Given(current) is not { } given || Closest(given, ons) is not { } next)
                return false;
            if (SymbolEqualityComparer.Default.Equals(next, start))
                return true;
            current = next;
        }

        return false;
    }

    /// <summary>The event the method gives each time; null where it need not give one.</summary>
    private static ITypeSymbol? Given(IMethodSymbol method)
    {
        var given = method.ReturnType.TaskResult() ?? method.ReturnType;
        return given.IsEvent() && !given.MayBeNull() ? given : null;
    }

    private static IMethodSymbol? Closest(ITypeSymbol @event, List<IMethodSymbol> ons) =>
        ons.Where(on => IsOrDerives(@event, OnParser.EventOf(on)!.Type)).OrderBy(static on => EventParameter.RankOf(OnParser.EventOf(on)!.Type)).FirstOrDefault();

    private static bool IsOrDerives(ITypeSymbol @event, ITypeSymbol wanted) =>
        (wanted as INamedTypeSymbol)?.Is(KnownNames.IEvent) is true
        || ((INamedTypeSymbol)@event).SelfAndBases().Any(part => part.Same(wanted))
        || @event.AllInterfaces.Any(part => part.Same(wanted));
}
