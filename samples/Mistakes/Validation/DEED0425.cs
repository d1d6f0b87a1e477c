using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Validation.DEED0425;

[Module]
public static partial class ExampleModule;

[Command]
public partial record NoteReason(Guid OrderId, [property: Required(ErrorMessage = "{1} is missing.")] string? Reason) // DEED0425: [Required] on 'Reason' of 'NoteReason' has an ErrorMessage whose placeholders cannot be filled.
{
    OrderNoted Decide(Order order) => new(Reason ?? "");
}

[Command]
public partial record WriteReason(Guid OrderId, [property: Required(ErrorMessage = "{0} is missing.")] string? Reason)
{
    OrderNoted Decide(Order order) => new(Reason ?? "");
}
