using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors;

/// <summary>The On of a reactor: it may wait, and give events or a command.</summary>
internal sealed class ReactorForm : OnForm
{
    /// <summary>The delivery, as an On is given it.</summary>
    public const string Delivery = "delivery";

    /// <summary>The event's metadata, as an On is given it.</summary>
    public const string Metadata = $"{Delivery}.Metadata";

    public static ReactorForm Instance { get; } = new();

    public override string Example => "Task On(SomeEvent happened)";

    public override bool MayGive(GivenModel given) => given.Form is not GivenForm.Refusal;

    protected override string? Given(string type) => type switch
    {
        KnownNames.EventMetadata => Metadata,
        KnownNames.Delivery => Delivery,
        "System.Threading.CancellationToken" => $"{Delivery}.CancellationToken",
        _ => null,
    };

    protected override string ReturnedOtherwise(IMethodSymbol method) => "Task";
}
