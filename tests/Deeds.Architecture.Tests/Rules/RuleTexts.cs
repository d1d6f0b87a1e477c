using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Deeds.Architecture.Tests.Rules;

/// <summary>What the compiler says names its subject, says what is wrong and what to type, at a severity somebody sees.</summary>
internal static partial class RuleTexts
{
    public static IEnumerable<Violation> Faulty(IEnumerable<DiagnosticDescriptor> rules) =>
        from rule in rules
        from fact in Facts(rule, rule.MessageFormat.ToString(null))
        select new Violation(rule.Id, fact, "subject, fact, remedy", "Write the message as its neighbours are written.");

    private static IEnumerable<string> Facts(DiagnosticDescriptor rule, string message)
    {
        if (!Placeholder().IsMatch(message))
            yield return "names no subject";
        if (!message.EndsWith('.') && !message.EndsWith('?') && !Placeholder().IsMatch(message[^3..]))
            yield return "ends without a full stop";
        if (Sentence().Count(message) < 2)
            yield return "says no remedy: it is one sentence";
        if (rule.Title.ToString(null).EndsWith('.'))
            yield return "has a title with a full stop";
        if (rule.DefaultSeverity is not (DiagnosticSeverity.Error or DiagnosticSeverity.Warning))
            yield return $"has severity {rule.DefaultSeverity}, which no build shows";
        if (!rule.IsEnabledByDefault)
            yield return "is off unless somebody turns it on";
    }

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[.?;:](?= |$)|\{[0-9]\}$")]
    private static partial Regex Sentence();
}
