namespace Deeds.Analyzers.Tests.Mistakes;

/// <summary>Who knows better may silence any rule, in each of the compiler's three ways.</summary>
public sealed class SilencingTests
{
    private static readonly Lazy<IReadOnlySet<string>> Loud = new(static () => Tour.Heard().Select(static said => said.Id).ToHashSet(StringComparer.Ordinal));
    private static readonly Lazy<IReadOnlySet<string>> ByPragma = new(Silencing.ByPragma);
    private static readonly Lazy<IReadOnlySet<string>> ByAttribute = new(Silencing.ByAttribute);
    private static readonly Lazy<IReadOnlySet<string>> ByEditorConfig = new(Silencing.ByEditorConfig);

    public static TheoryData<string> Rules() => [.. Tour.Announced.Select(static said => said.Id).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void a_rule_nobody_silences_speaks(string id) => Assert.Contains(id, Loud.Value);

    [Theory]
    [MemberData(nameof(Rules))]
    public void a_pragma_silences_a_rule(string id) => Assert.DoesNotContain(id, ByPragma.Value);

    [Theory]
    [MemberData(nameof(Rules))]
    public void an_attribute_silences_a_rule(string id) => Assert.DoesNotContain(id, ByAttribute.Value);

    [Theory]
    [MemberData(nameof(Rules))]
    public void an_editorconfig_silences_a_rule(string id) => Assert.DoesNotContain(id, ByEditorConfig.Value);
}
