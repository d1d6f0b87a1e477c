using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Validation;

/// <summary>Generated checks say, word for word, what the framework's Validator says of the same object.</summary>
public sealed class SameAsFrameworkTests
{
    private static readonly Lazy<LoadedAssembly> Commands = new(static () =>
        ValidationRun.Of(string.Concat(FrameworkCases.All.Select(static (one, number) => one.Source(number)))).Load());

    public static TheoryData<int, string> Cases =>
        new(FrameworkCases.All.Select(static (one, number) => (number, one.ToString())));

    // Processes here are culture-invariant, so other cultures are made by hand. The invariant one comes first: [Range] keeps the limits it parses first.
    private static IEnumerable<CultureInfo> Cultures =>
        [CultureInfo.InvariantCulture, Culture(",", "−", "dd.MM.yyyy"), Culture("٫", "~", "yyyy/d/M")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void every_value_gets_the_same_errors(int number, string _)
    {
        var type = Commands.Value.Type($"Case{number}");
        var values = (object[])type.GetMethod("All")!.Invoke(null, null)!;
        foreach (var culture in Cultures)
        {
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(values.Select(OfFramework), values.Select(OfGenerated));
        }
    }

    [Fact]
    public void most_cases_fail_for_some_values_and_pass_for_others()
    {
        var outcomes = FrameworkCases.All.Select(static (_, number) => (object[])Commands.Value.Type($"Case{number}").GetMethod("All")!.Invoke(null, null)!)
            .Select(static values => values.Select(static value => OfGenerated(value).Length > 0).Distinct().Count());

        Assert.True(outcomes.Count(static kinds => kinds == 2) > FrameworkCases.All.Length * 9 / 10);
    }

    private static string OfFramework(object command)
    {
        List<ValidationResult> results = [];
        Validator.TryValidateObject(command, new(command), results, validateAllProperties: true);
        return string.Join("\n", results.Select(static result => $"{Assert.Single(result.MemberNames)}: {result.ErrorMessage}"));
    }

    private static string OfGenerated(object command)
    {
        ValidationErrors errors = new();
        command.GetType().GetMethod("Check")!.Invoke(null, [command, errors]);
        return string.Join("\n", errors.ByField.SelectMany(static field => field.Value.Select(text => $"{field.Key}: {text}")));
    }

    private static CultureInfo Culture(string point, string minus, string date)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NegativeSign = minus;
        culture.DateTimeFormat.ShortDatePattern = date;
        return culture;
    }
}
