using System.ComponentModel.DataAnnotations;
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

    [Theory]
    [InlineData("long", "10_000_000_000")]
    [InlineData("decimal", "1e20m")]
    [InlineData("double", "double.NaN")]
    [InlineData("double?", "double.PositiveInfinity")]
    [InlineData("string", "\"99999999999\"")]
    public void a_number_no_int_can_hold_is_out_of_range_where_the_framework_overflows(string type, string value)
    {
        var loaded = ValidationRun.Of($$"""
            [Command] public partial record Order([property: Range(1, 10)] {{type}} Quantity)
            {
                public static Order Made() => new({{value}});

                public static ValidationErrors Errors()
                {
                    ValidationErrors errors = new();
                    Check(Made(), errors);
                    return errors;
                }
            }
            """).Load();

        var made = loaded.Call<object>("Order", "Made");
        Assert.Throws<OverflowException>(() => Validator.TryValidateObject(made, new(made), null, validateAllProperties: true));
        Assert.Equal(["The field Quantity must be between 1 and 10."], loaded.Call<ValidationErrors>("Order", "Errors").ByField["Quantity"]);
    }
}
