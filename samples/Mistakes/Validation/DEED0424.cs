using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Validation.DEED0424;

[Module]
public static partial class ExampleModule;

[Command]
public partial record NoteCode(Guid OrderId, [property: RegularExpression("[A-Z")] string Code) // DEED0424: [RegularExpression] on 'Code' of 'NoteCode' has a pattern that cannot be read
{
    OrderNoted Decide(Order order) => new(Code);
}

[Command]
public partial record WriteCode(Guid OrderId, [property: RegularExpression("[A-Z]+")] string Code)
{
    OrderNoted Decide(Order order) => new(Code);
}
