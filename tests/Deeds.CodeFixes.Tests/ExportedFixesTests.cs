using System.Composition;
using System.Reflection;
using Deeds.CodeFixes.Repairs;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Deeds.CodeFixes.Tests;

/// <summary>What holds for every light bulb, also for those that are still to be written.</summary>
public sealed class ExportedFixesTests
{
    private static readonly IReadOnlyList<Type> All =
        [.. typeof(RepairProvider).Assembly.GetTypes().Where(static type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(CodeFixProvider)))];

    private static readonly HashSet<string> Ids =
        [.. typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!)];

    public static TheoryData<string> Names() => [.. All.Select(static type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void an_editor_finds_it(string name)
    {
        var fix = Named(name);
        Assert.Equal(name, fix.GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Name);
        Assert.NotNull(fix.GetCustomAttribute<SharedAttribute>());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void it_repairs_rules_that_exist(string name)
    {
        var ids = Made(name).FixableDiagnosticIds;
        Assert.NotEmpty(ids);
        Assert.Empty(ids.Except(Ids));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void it_is_typed_everywhere_and_a_test_of_its_own_shows_it(string name)
    {
        Assert.Equal([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution], Made(name).GetFixAllProvider()!.GetSupportedFixAllScopes());

        var tests = typeof(ExportedFixesTests).Assembly.GetType($"{Named(name).Namespace!.Replace("CodeFixes", "CodeFixes.Tests", StringComparison.Ordinal)}.{name}Tests");
        Assert.True(tests?.GetMethod("everywhere") is not null, $"{name}Tests has no test 'everywhere'.");
    }

    // Typed everywhere at once, it would cut off whatever is stored already; only a person knows whether anything is.
    [Fact]
    public void no_light_bulb_changes_a_stored_name() =>
        Assert.DoesNotContain(DiagnosticIds.StoredNameIsNotPastTense, All.SelectMany(static type => Made(type.Name).FixableDiagnosticIds));

    private static Type Named(string name) => All.Single(type => type.Name == name);

    private static CodeFixProvider Made(string name) => (CodeFixProvider)Activator.CreateInstance(Named(name))!;
}
