namespace Deeds.Generators.Tests.Validation;

/// <summary>What cannot be written out is refused where it stands, with the member, the attribute and what to do instead.</summary>
public sealed class RefusedValidationTests
{
    [Theory]
    [InlineData("Url", "string", "Use [RegularExpression]")]
    [InlineData("Phone", "string", "Use [RegularExpression]")]
    [InlineData("CreditCard", "string", "Use [RegularExpression]")]
    [InlineData("FileExtensions", "string", "Use [RegularExpression]")]
    [InlineData("Base64String", "string", "Use [RegularExpression]")]
    [InlineData("EnumDataType(typeof(DayOfWeek))", "string", "Give the member the type of the enum")]
    [InlineData("Compare(\"Other\")", "string", "void Validate(ValidationErrors errors)")]
    [InlineData("CustomValidation(typeof(Place), \"Rule\")", "string", "void Validate(ValidationErrors errors)")]
    [InlineData("Even", "int", "void Validate(ValidationErrors errors)")]
    [InlineData("Sterner", "string", "void Validate(ValidationErrors errors)")]
    public void an_attribute_that_is_not_written_out(string attribute, string type, string remedy) => Refuses("DEED0420", attribute, type, remedy);

    [Theory]
    [InlineData("StringLength(3)", "int", "Put it on a string")]
    [InlineData("StringLength(3)", "List<int>", "use [Length]")]
    [InlineData("MinLength(3)", "int", "a collection with a Count")]
    [InlineData("MaxLength(3)", "IEnumerable<int>", "a collection with a Count")]
    [InlineData("Length(1, 3)", "Guid", "a collection with a Count")]
    [InlineData("Required", "object", "AllowEmptyStrings")]
    [InlineData("EmailAddress", "int", "Put it on a string")]
    [InlineData("RegularExpression(\"a\")", "List<int>", "Put it on a string")]
    [InlineData("Range(1, 2)", "Guid", "Put it on a number")]
    [InlineData("Range(1, 2)", "bool", "Put it on a number")]
    [InlineData("Range(1.5, 2)", "DateTime", "Put it on a number")]
    [InlineData("Range(typeof(int), \"1\", \"2\")", "long", "write typeof(long)")]
    [InlineData("Range(typeof(decimal), \"1\", \"2\")", "string", "Put it on a number")]
    [InlineData("Range(typeof(Guid), \"a\", \"b\")", "Guid", "Use a number type")]
    [InlineData("AllowedValues(1)", "long", "write values of that very type")]
    [InlineData("AllowedValues(\"a\", 1)", "string", "write values of that very type")]
    [InlineData("DeniedValues(1)", "DayOfWeek", "write values of that very type")]
    [InlineData("AllowedValues(typeof(int))", "Type", "write values of that very type")]
    public void an_attribute_that_does_not_fit_its_member(string attribute, string type, string remedy) => Refuses("DEED0421", attribute, type, remedy);

    [Theory]
    [InlineData("StringLength(-1)", "string")]
    [InlineData("StringLength(1, MinimumLength = 2)", "string")]
    [InlineData("MinLength(-1)", "string")]
    [InlineData("MaxLength(0)", "string")]
    [InlineData("MaxLength(-2)", "string")]
    [InlineData("Length(-1, 2)", "string")]
    [InlineData("Length(3, 2)", "string")]
    [InlineData("Range(2, 1)", "int")]
    [InlineData("Range(300, 400)", "byte")]
    [InlineData("Range(1, 1, MinimumIsExclusive = true)", "decimal")]
    [InlineData("Range(1, 2, MinimumIsExclusive = true, MaximumIsExclusive = true)", "int")]
    [InlineData("Range(double.NaN, 2)", "double")]
    [InlineData("Range(typeof(DateOnly), \"2026-01-02\", \"2026-01-01\")", "DateOnly")]
    [InlineData("RegularExpression(\"a\", MatchTimeoutInMilliseconds = 0)", "string")]
    [InlineData("AllowedValues", "string")]
    [InlineData("AllowedValues(null)", "string")]
    [InlineData("DeniedValues(true, false)", "bool")]
    public void bounds_that_leave_nothing(string attribute, string type) => Refuses("DEED0422", attribute, type, "Write ", "List at least one");

    [Theory]
    [InlineData("Range(typeof(int), \"one\", \"2\")", "int", "no int everywhere. Write 10.")]
    [InlineData("Range(typeof(decimal), \"1\", \"2,5,5.1.1\")", "decimal", "Write 9.50.")]
    [InlineData("Range(typeof(byte), \"0\", \"256\")", "byte", "\"256\"")]
    [InlineData("Range(typeof(DateOnly), \"31.01.2026\", \"2026-12-31\")", "DateOnly", "Write 2026-01-31.")]
    [InlineData("Range(typeof(DateTime), \"10:30\", \"2026-12-31\")", "DateTime", "2026-01-31T09:30:00")]
    [InlineData("Range(typeof(DateTimeOffset), \"2026-01-31T09:30:00\", \"2026-12-31T09:30:00Z\")", "DateTimeOffset", "Write 2026-01-31T09:30:00Z.")]
    public void a_limit_that_is_not_the_same_value_everywhere(string attribute, string type, string remedy) => Refuses("DEED0423", attribute, type, remedy);

    [Theory]
    [InlineData("RegularExpression(\"(a\")", "Correct the pattern.")]
    [InlineData("RegularExpression(\"\")", "it is empty")]
    public void a_pattern_that_is_none(string attribute, string remedy) => Refuses("DEED0424", attribute, "string", remedy);

    [Theory]
    [InlineData("Required(ErrorMessageResourceName = \"Text\", ErrorMessageResourceType = typeof(Place))", "takes its text from a resource")]
    [InlineData("Required(ErrorMessage = \"\")", "has an empty ErrorMessage")]
    [InlineData("Required(ErrorMessage = null)", "has an empty ErrorMessage")]
    [InlineData("Required(ErrorMessage = \"{1}\")", "the placeholders {0},")]
    [InlineData("StringLength(3, ErrorMessage = \"{0\")", "the placeholders {0}, {1}, {2},")]
    public void a_text_that_cannot_be_written_out(string attribute, string fact) => Refuses("DEED0425", attribute, "string", fact);

    private static void Refuses(string id, string attribute, string type, params string[] said)
    {
        var message = Assert.Single(ValidationRun.Refused($$"""
            public sealed class EvenAttribute : ValidationAttribute;
            public sealed class SternerAttribute : RequiredAttribute;
            [Command] public partial class Place
            {
                [{|{{id}}:{{attribute}}|}]
                public {{type}} Target { get; init; } = default!;
            }
            """));

        Assert.StartsWith($"[{attribute.Split('(')[0]}] on 'Target' of 'Place' ", message, StringComparison.Ordinal);
        Assert.Contains(said, text => message.Contains(text, StringComparison.Ordinal));
    }
}
