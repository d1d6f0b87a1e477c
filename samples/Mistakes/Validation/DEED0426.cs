using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Validation.DEED0426;

[Module]
public static partial class ExampleModule;

[Command]
public partial record NoteReason(Guid OrderId, [property: Required, Display(Name = "")] string? Reason) // DEED0426: [Display] on 'Reason' of 'NoteReason' has a name that is empty or comes from a resource
{
    OrderNoted Decide(Order order) => new(Reason ?? "");
}

[Command]
public partial record WriteReason(Guid OrderId, [property: Required, Display(Name = "reason")] string? Reason)
{
    OrderNoted Decide(Order order) => new(Reason ?? "");
}
