using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Validation.DEED0428;

[Module]
public static partial class ExampleModule;

[Command]
public partial record NoteReason(Guid OrderId, [Required] string Reason) // DEED0428: [Required] on 'Reason' of 'NoteReason' stands both on the property and on the record's parameter.
{
    [Required]
    public string Reason { get; init; } = Reason;

    OrderNoted Decide(Order order) => new(Reason);
}

[Command]
public partial record WriteReason(Guid OrderId, [Required] string Reason)
{
    OrderNoted Decide(Order order) => new(Reason);
}
