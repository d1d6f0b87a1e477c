using System.Collections.Concurrent;
using Deeds.Roslyn.Events.Naming;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Events;

/// <summary>The verbs that <c>.editorconfig</c> offers for names, file by file.</summary>
internal sealed class OfferedVerbs
{
    private readonly ConcurrentDictionary<string, DomainVerbs> _read = new(StringComparer.Ordinal);

    public DomainVerbs For(SymbolAnalysisContext context)
    {
        var file = context.Symbol.Locations.FirstOrDefault(static place => place.IsInSource)?.SourceTree;
        return file is not null && context.Options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(DomainVerbs.Option, out var option)
            ? _read.GetOrAdd(option, DomainVerbs.Parse)
            : DomainVerbs.None;
    }
}
