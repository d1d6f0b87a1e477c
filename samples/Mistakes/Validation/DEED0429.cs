using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Validation.DEED0429;

[Module]
public static partial class ExampleModule;

[Command]
public partial record NoteReason(Guid OrderId, string Reason) : IValidatableObject // DEED0429: 'NoteReason' implements IValidatableObject, which generated validation does not call.
{
    IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext context) => [];

    OrderNoted Decide(Order order) => new(Reason);
}

[Command]
public partial record WriteReason(Guid OrderId, string Reason)
{
    void Validate(ValidationErrors errors)
    {
        if (Reason.Length == 0)
            errors.Add(nameof(Reason), "Say why.");
    }

    OrderNoted Decide(Order order) => new(Reason);
}
