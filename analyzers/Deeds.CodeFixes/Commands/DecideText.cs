using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Events.Naming;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.CodeFixes.Commands;

/// <summary>A command, its aggregate and its event, and the Decide that leads from one to the other as it reads at a place of a file.</summary>
internal sealed class DecideText(INamedTypeSymbol command, INamedTypeSymbol aggregate, INamedTypeSymbol @event, SemanticModel model, int position)
{
    public string Signature => $"{Named(@event)} Decide({Named(aggregate)} {State})";

    /// <summary>Null where the event tells more than command and aggregate know.</summary>
    public string? Method
    {
        get
        {
            var constructor = @event.InstanceConstructors.Where(IsOwn).OrderByDescending(static one => one.Parameters.Length).FirstOrDefault();
            var arguments = constructor?.Parameters.Where(static parameter => !parameter.IsOptional).Select(Argument).ToList();
            return arguments is null || arguments.Contains(null) ? null : $"{Signature} => new({string.Join(", ", arguments)});";
        }
    }

    private string State => Identifiers.Escape(char.ToLowerInvariant(aggregate.Name[0]) + aggregate.Name.Substring(1));

    /// <summary>The event that is named as what comes of the command, with its aggregate's name or without.</summary>
    public static INamedTypeSymbol? EventOf(INamedTypeSymbol command, INamedTypeSymbol aggregate)
    {
        if (EventName.Suggest(command.Name, DomainVerbs.None) is not { } name)
            return null;

        var names = name.StartsWith(aggregate.Name, StringComparison.Ordinal) ? [name, name.Substring(aggregate.Name.Length)] : new[] { name };
        return command.ContainingTypes().Cast<INamespaceOrTypeSymbol>().Append(command.ContainingNamespace)
            .SelectMany(around => names.Where(static one => one.Length > 0).SelectMany(one => around.GetTypeMembers(one)))
            .FirstOrDefault(static type => type.IsEvent() && !type.IsAbstract);
    }

    private bool IsOwn(IMethodSymbol constructor) =>
        constructor.DeclaredAccessibility is Accessibility.Public && constructor.Parameters.All(parameter => !parameter.Type.Same(@event));

    private string? Argument(IParameterSymbol parameter) =>
        Known(command, parameter) is { } own ? Identifiers.Escape(own)
        : Known(aggregate, parameter) is { } held ? $"{State}.{Identifiers.Escape(held)}"
        : null;

    private static string? Known(INamedTypeSymbol type, IParameterSymbol parameter) =>
        type.SelfAndBases().SelectMany(static part => part.GetMembers().OfType<IPropertySymbol>())
            .FirstOrDefault(property => property is { IsStatic: false, IsIndexer: false, GetMethod: not null }
                && string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
                && SymbolEqualityComparer.IncludeNullability.Equals(property.Type, parameter.Type))?.Name;

    private string Named(INamedTypeSymbol type) => type.ToMinimalDisplayString(model, position);
}
