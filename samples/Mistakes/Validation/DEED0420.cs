using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Validation.DEED0420;

[Module]
public static partial class ExampleModule;

[Command]
public partial record AttachLink(Guid OrderId, [property: Url] string Link) // DEED0420: [Url] on 'Link' of 'AttachLink' is not written out as generated validation.
{
    OrderNoted Decide(Order order) => new(Link);
}

[Command]
public partial record AttachPage(Guid OrderId, [property: RegularExpression("https://.+")] string Link)
{
    OrderNoted Decide(Order order) => new(Link);
}
