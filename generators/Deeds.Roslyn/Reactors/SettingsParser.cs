using System.Globalization;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors;

/// <summary>Reads how a declaration wants to be driven out of [Processor].</summary>
internal sealed class SettingsParser
{
    private const int LargestPage = 100_000;
    private const int MostTries = 1_000;
    private const int LongestWait = 86_400;

    private readonly INamedTypeSymbol _type;
    private readonly AttributeData _attribute;
    private readonly Problems _problems;

    private SettingsParser(INamedTypeSymbol type, AttributeData attribute, Problems problems)
    {
        _type = type;
        _attribute = attribute;
        _problems = problems;
    }

    /// <summary>What is said; null where nothing is.</summary>
    public static SettingsModel? Of(INamedTypeSymbol type, Problems problems) =>
        type.Attribute(KnownNames.ProcessorAttribute) is { NamedArguments.IsEmpty: false } attribute ? new SettingsParser(type, attribute, problems).Read() : null;

    private SettingsModel Read()
    {
        var settings = new SettingsModel
        {
            StartsNow = Given("StartsNow") as bool?,
            PageSize = Given("PageSize") as int?,
            Retries = (RetryForm?)(Given("Retries") as int?),
            WaitSeconds = Given("WaitSeconds") as double?,
            Tries = Given("Tries") as int?,
            ThenPark = Given("ThenPark") as bool?,
        };
        Check(settings.PageSize is null or (>= 1 and <= LargestPage), "PageSize", "Write 1 to 100,000 events a page");
        Check(settings.WaitSeconds is null or (>= 0 and <= LongestWait), "WaitSeconds", "Write 0 to 86,400 seconds");
        Check(settings.Tries is null or (>= 1 and <= MostTries), "Tries", "Write 1 to 1,000 tries, or Retries = Retries.None");
        Check(settings.Retries is null or (>= RetryForm.Exponential and <= RetryForm.None), "Retries", "Write Retries.Exponential, Retries.Constant or Retries.None");
        if (settings.Retries is not RetryForm.Constant)
        {
            Check(settings.WaitSeconds is null, "WaitSeconds", "Write Retries = Retries.Constant beside it, which alone reads it");
            Check(settings.Tries is null, "Tries", "Write Retries = Retries.Constant beside it, which alone reads it");
        }

        return settings;
    }

    private object? Given(string name) => _attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private void Check(bool holds, string name, string remedy)
    {
        if (!holds)
            _problems.Add(ReactorRules.SettingCannotHold, _type.Place(), _type.Name, $"{name} = {Convert.ToString(Given(name), CultureInfo.InvariantCulture)}", remedy);
    }
}
