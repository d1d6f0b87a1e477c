using System.Diagnostics.CodeAnalysis;
using Deeds.Roslyn.Events.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Generators.Tests.Events.Naming;

/// <summary>An .editorconfig that says nothing but which verbs a domain adds.</summary>
internal sealed class VerbsOption(string? verbs) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => new File(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new File(verbs);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new File(null);

    private sealed class File(string? verbs) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == DomainVerbs.Option ? verbs : null;
            return value is not null;
        }
    }
}
