using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Validation;

/// <summary>Where validation attributes are read, and where they would have been overlooked.</summary>
public sealed class ValidationPlaceTests
{
    [Fact]
    public void attributes_of_positional_parameters_count_as_the_propertys() =>
        Assert.Equal(
            ["Name: The full name field is required.", "Age: The field Age must be between 1 and 9."],
            Errors("public partial record Place([Required, Display(Name = \"full name\")] string? Name, [Range(1, 9)] int Age)", "new(null, 10)"));

    [Fact]
    public void a_parameter_adds_to_what_its_property_says() =>
        Assert.Equal(
            ["Name: The field Name must be a string or array type with a minimum length of '9'.", "Name: The Name field is not a valid e-mail address."],
            Errors("public partial record Place([EmailAddress] string Name)", "new(\"x\")", "[MinLength(9)] public string Name { get; init; } = Name;"));

    [Fact]
    public void inherited_properties_are_checked_too() =>
        Assert.Equal(
            ["Own: The Own field is required.", "Name: The Name field is required.", "Age: The field Age must be between 1 and 9."],
            Errors(
                "public partial class Place : Parent",
                "new()",
                "[Required] public string? Own { get; init; } public override string? Name { get; init; }",
                "public class Parent { [Required] public virtual string? Name { get; init; } [Range(1, 9)] public int Age { get; init; } }"));

    [Fact]
    public void keywords_are_good_names() =>
        Assert.Equal(["event: The event field is required."], Errors("public partial record Place([Required] string? @event)", "new((string?)null)"));

    [Theory]
    [InlineData("[{|DEED0427:Required|}] public string? Field;")]
    [InlineData("[field: {|DEED0427:Required|}] public string? Backed { get; init; }")]
    [InlineData("[{|DEED0427:Required|}] internal string? Hidden { get; init; }")]
    [InlineData("[{|DEED0427:Required|}] public string? Written { private get; init; }")]
    [InlineData("[{|DEED0427:Required|}] public static string? Static { get; set; }")]
    [InlineData("[{|DEED0427:Required|}] public string this[int index] => \"\";")]
    [InlineData("public void Method([{|DEED0427:Required|}] string text) { }")]
    [InlineData("public Place([{|DEED0427:Required|}] string text) { }")]
    public void an_attribute_that_nothing_reads_is_refused(string member) =>
        Assert.Contains("is never looked at", Assert.Single(ValidationRun.Refused($"[Command] public partial class Place {{ {member} }}")), StringComparison.Ordinal);

    [Fact]
    public void a_rule_on_the_whole_command_is_refused() =>
        Assert.Single(ValidationRun.Refused("""
            public sealed class WholeAttribute : ValidationAttribute;
            [Command, {|DEED0427:Whole|}] public partial record Place;
            """));

    [Fact]
    public void a_command_that_validates_itself_in_the_frameworks_way_is_refused() =>
        Assert.Contains("void Validate(ValidationErrors errors)", Assert.Single(ValidationRun.Refused("""
            [Command] public partial record {|DEED0429:Place|} : IValidatableObject
            {
                IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext context) => [];
            }
            """)), StringComparison.Ordinal);

    [Fact]
    public void the_same_attribute_on_parameter_and_property_is_refused() =>
        Assert.Contains("Keep one", Assert.Single(ValidationRun.Refused("""
            [Command] public partial record Place([{|DEED0428:Required|}] string Name) { [Required] public string Name { get; init; } = Name; }
            """)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Name = \"\"")]
    [InlineData("Name = \"Text\", ResourceType = typeof(string)")]
    public void a_display_name_that_is_no_constant_is_refused(string display) =>
        Assert.Single(ValidationRun.Refused($$"""
            [Command] public partial class Place { [Required, Display({{display}})] public string? {|DEED0426:Name|} { get; init; } }
            """));

    [Fact]
    public void an_attribute_the_compiler_refuses_is_left_to_it() =>
        Assert.Empty(ValidationRun.Refused("[Command] public partial class Place { [StringLength(\"x\"), Range(1)] public string? Name { get; init; } }"));

    private static string[] Errors(string declaration, string made, string members = "", string others = "")
    {
        var loaded = ValidationRun.Of($$"""
            {{others}}
            [Command] {{declaration}}
            {
                {{members}}
                public static ValidationErrors Made()
                {
                    ValidationErrors errors = new();
                    Check({{made}}, errors);
                    return errors;
                }
            }
            """).Load();
        var errors = loaded.Call<ValidationErrors>("Place", "Made");
        return [.. errors.ByField.SelectMany(static field => field.Value.Select(text => $"{field.Key}: {text}"))];
    }
}
