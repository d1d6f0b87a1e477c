using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors;

/// <summary>The On of a reactor: it may wait, and give events or a command.</summary>
internal sealed class ReactorForm : OnForm
{
    public static ReactorForm Instance { get; } = new();

    public override string Example => "Task On(SomeEvent happened)";

    public override bool MayGive(GivenModel given) => given.Form is not GivenForm.Refusal;

    protected override string? Given(string type) => type switch
    {
        KnownNames.EventMetadata => "delivery.Metadata",
        KnownNames.Delivery => "delivery",
        "System.Threading.CancellationToken" => "delivery.CancellationToken",
        _ => null,
    };

    protected override string ReturnedOtherwise(IMethodSymbol method) => "Task";
}
