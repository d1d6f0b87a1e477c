using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Validation.DEED0427;

[Module]
public static partial class ExampleModule;

[Command]
public partial record NoteReason(Guid OrderId)
{
    [Required] // DEED0427: [Required] on 'Reason' of 'NoteReason' is never looked at: only public instance properties of a command
    internal string? Reason { get; init; }

    OrderNoted Decide(Order order) => new(Reason ?? "");
}

[Command]
public partial record WriteReason(Guid OrderId)
{
    [Required]
    public string? Reason { get; init; }

    OrderNoted Decide(Order order) => new(Reason ?? "");
}
