using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Projections;
using Deeds.Roslyn.Projections.Projectors;
using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Reactors.Triggers;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.CodeFixes.Repairs;

/// <summary>What the generator would say of a type's members, read as it reads them.</summary>
internal static class Readings
{
    private static readonly Dictionary<string, Func<Declaration, IEnumerable<Problem>>> All = new()
    {
        [KnownNames.AggregateAttribute] = static declaration => AggregateParser.Parse(declaration).Problems,
        [KnownNames.EventAttribute] = static declaration => EventAppliesParser.Parse(declaration).Problems,
        [KnownNames.CommandAttribute] = static declaration => CommandParser.Parse(declaration).Problems,
        [KnownNames.ReactorAttribute] = static declaration => ReactorParser.Parse(declaration).Problems,
        [KnownNames.TriggerAttribute] = static declaration => TriggerParser.Parse(declaration).Problems,
        [KnownNames.ProjectionAttribute] = static declaration => ProjectionParser.Parse(declaration).Problems,
        [KnownNames.ProjectorAttribute] = static declaration => ProjectorParser.Parse(declaration).Problems,
    };

    /// <summary>The marks of which a type has one.</summary>
    public static IReadOnlyList<string> Processors { get; } = [KnownNames.ReactorAttribute, KnownNames.TriggerAttribute, KnownNames.ProjectionAttribute, KnownNames.ProjectorAttribute];

    /// <summary>What is wrong with the type by those of its marks that are asked for.</summary>
    public static IEnumerable<Problem> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken, Func<AttributeData, bool> isAsked) =>
        from reading in All
        let mark = type.Attribute(reading.Key)
        where mark is not null && isAsked(mark)
        from problem in reading.Value(new(type, mark, compilation, cancellationToken))
        select problem;
}
