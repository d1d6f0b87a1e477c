using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Projections.Projectors;

/// <summary>The On of a projector: it takes the transaction, and gives a task of nothing.</summary>
internal sealed class ProjectorForm : OnForm
{
    private const string Transaction = "transaction";

    public static ProjectorForm Instance { get; } = new();

    public override string Example => "Task On(SomeEvent happened, IProjectorTransaction transaction)";

    public override DiagnosticDescriptor ObjectionRule => ProjectionRules.TransactionIsNotTaken;

    public override bool MayGive(GivenModel given) => given is { Form: GivenForm.Nothing, IsAsync: true };

    public override string Refuses(string returned) => $"it returns '{returned}', and what a projector has written is known when its task ends";

    public override string? Objection(IMethodSymbol method) =>
        method.Parameters.Any(parameter => Argument(parameter) is Transaction) ? null : "does not take the transaction";

    protected override string? Given(string type) => type switch
    {
        KnownNames.EventMetadata => "delivery.Metadata",
        KnownNames.Delivery => "delivery",
        KnownNames.IProjectorTransaction => Transaction,
        "System.Threading.CancellationToken" => "delivery.CancellationToken",
        _ => null,
    };

    protected override string Added(IMethodSymbol method) => Objection(method) is null ? "" : ", IProjectorTransaction transaction";

    protected override string ReturnedOtherwise(IMethodSymbol method) => "Task";
}
