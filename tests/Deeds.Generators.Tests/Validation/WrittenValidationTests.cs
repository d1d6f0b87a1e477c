using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Validation;

public sealed class WrittenValidationTests
{
    [Fact]
    public void checks_read_like_code_a_person_wrote()
    {
        var run = ValidationRun.Of("""
            namespace Shop;

            [Command]
            public partial record PlaceOrder(
                [Required, StringLength(50, MinimumLength = 2), RegularExpression("[A-Z].*")] string Customer,
                [property: Required, EmailAddress] string Email,
                [Range(1, 100)] int Quantity,
                [property: Range(typeof(decimal), "0.01", "999.99"), Display(Name = "Unit price")] decimal? Price,
                [Range(typeof(DateOnly), "2026-01-01", "2026-12-31")] DateOnly? Delivery,
                [AllowedValues("standard", "express")] string Shipping,
                [MinLength(1, ErrorMessage = "Order at least {1} line.")] IReadOnlyList<string> Lines);
            """);

        Snapshot.Matches(run.Sources["Shop.PlaceOrder.g.cs"]);
    }
}
