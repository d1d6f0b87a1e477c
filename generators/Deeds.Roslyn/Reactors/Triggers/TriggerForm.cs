using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors.Triggers;

/// <summary>The On of a trigger: it gives events or a refusal at once, or a refusal inside the transaction.</summary>
internal sealed class TriggerForm : OnForm
{
    public const string Transaction = "transaction";

    public static TriggerForm Instance { get; } = new();

    public override string Example => "Refusal? On(SomeEvent happened)";

    protected override bool MayWait => false;

    public override bool MayGive(GivenModel given) => given.Form is not GivenForm.Refusal || given.MayBeNull;

    public override string? Objection(IMethodSymbol method)
    {
        var given = GivenParser.Of(method)!;
        if (given.Form is GivenForm.Command)
            return "gives a command";
        var isInside = method.Parameters.Any(parameter => Argument(parameter) is Transaction);
        if (given.IsAsync && !isInside)
            return "gives a task without taking the transaction";
        if (isInside && (!given.IsAsync || given.Form is GivenForm.Event or GivenForm.Events))
            return "takes the transaction and gives something else than a task of nothing or of a refusal";
        return !isInside && method.Parameters.Any(parameter => Argument(parameter) is { } argument && argument.StartsWith(Transaction, StringComparison.Ordinal))
            ? "takes a token without taking the transaction"
            : null;
    }

    protected override string? Given(string type) => type switch
    {
        KnownNames.EventMetadata => "metadata",
        KnownNames.IAppendTransaction => Transaction,
        "System.Threading.CancellationToken" => $"{Transaction}.CancellationToken",
        _ => null,
    };

    protected override string ReturnedOtherwise(IMethodSymbol method)
    {
        if (method.Parameters.Any(parameter => Argument(parameter) is Transaction))
            return "Task<Refusal?>";
        return method.ReturnType.TaskResult() is { } result && result.IsEvent() ? result.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) : "Refusal?";
    }
}
