using System.Collections.Immutable;
using Deeds.CodeFixes.Setup;
using Deeds.Roslyn.Testing;
using Deeds.Roslyn.Testing.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Deeds.CodeFixes.Tests.Harness;

/// <summary>A check that cannot fail proves nothing: each is shown a fix with the mistake it looks for.</summary>
public sealed class CodeFixRunTests
{
    private const string Before = "[Deeds.Module] static class ShopModule;";
    private const string After = "[Deeds.Module] static partial class ShopModule;";

    [Fact]
    public Task a_fix_without_mistakes_passes() => new CodeFixRun(new Typing(Before, After)).Turns(Before, After);

    [Fact]
    public Task another_text_is_found_and_shown() => Fails("- static class M;\n  + " + After, new(new Typing(Before, After)), Before, "static class M;");

    [Fact]
    public Task an_offer_that_changes_nothing_is_found() => Fails("is offered and changes nothing", new(new Typing("", "")), Before, Before);

    [Fact]
    public Task an_offer_without_a_key_is_found() => Fails("has no equivalence key", new(new Typing(Before, After, "")), Before, After);

    [Fact]
    public Task a_fix_that_never_ends_is_found() => Fails("still offers something", new(new Typing("class", "/**/ class")), Before, After);

    [Fact]
    public Task a_result_that_does_not_compile_is_found() => Fails("does not compile", new(new Typing(Before, After + " class")), Before, After + " class");

    [Fact]
    public Task a_rule_broken_by_the_result_is_found() =>
        Fails("breaks rules that were kept before", new(new Typing(Before, "[Deeds.Module] partial class ShopModule;")), Before, "[Deeds.Module] partial class ShopModule;");

    [Fact]
    public Task a_test_without_a_mistake_is_found() => Fails("offers nothing here", new(new MakePartial()), After, After);

    [Fact]
    public async Task one_place_does_not_prove_that_it_can_be_typed_everywhere()
    {
        var failure = await Assert.ThrowsAsync<HarnessException>(() => new CodeFixRun(new MakePartial()).Everywhere([Before], [After]));
        Assert.Contains("two places in one file and one in another", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_fix_that_cannot_be_typed_everywhere_is_found()
    {
        var sources = Enumerable.Range(0, 2).Select(number => $"namespace A{number} {{ {Before} }} namespace B{number} {{ {Before} }}").ToList();
        var failure = await Assert.ThrowsAsync<HarnessException>(() => new CodeFixRun(new Typing(Before, After))
            .Everywhere(sources, [.. sources.Select(static source => source.Replace(Before, After, StringComparison.Ordinal))]));
        Assert.Contains("cannot be typed everywhere", failure.Message, StringComparison.Ordinal);
    }

    private static async Task Fails(string message, CodeFixRun run, string before, string after) =>
        Assert.Contains(message, (await Assert.ThrowsAsync<HarnessException>(() => run.Turns(before, after))).Message, StringComparison.Ordinal);

    /// <summary>A light bulb that replaces one text by another, mistakes included.</summary>
    private sealed class Typing(string old, string replacement, string key = "typing") : CodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["DEED0002"];

        public override FixAllProvider? GetFixAllProvider() => null;

        public override Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            context.RegisterCodeFix(CodeAction.Create("Type", token => Type(context.Document, token), key), context.Diagnostics);
            return Task.CompletedTask;
        }

        private async Task<Document> Type(Document document, CancellationToken cancellationToken)
        {
            var text = (await document.GetTextAsync(cancellationToken)).ToString();
            return document.WithText(SourceText.From(old.Length == 0 ? text : text.Replace(old, replacement, StringComparison.Ordinal)));
        }
    }
}
