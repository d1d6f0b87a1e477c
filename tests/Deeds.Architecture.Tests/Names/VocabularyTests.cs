using Deeds.Architecture.Tests.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Architecture.Tests.Names;

public sealed class VocabularyTests
{
    [Fact]
    public void public_names_use_our_words() => Ratchet.Holds(Vocabulary.InNames(Packages.All.SelectMany(PublicNames.Of)));

    [Fact]
    public void pages_use_our_words() => Ratchet.Holds(Vocabulary.InTexts(Repository.Pages));

    [Fact]
    public void messages_use_our_words() => Ratchet.Holds(Vocabulary.InTexts(Repository.Product.Select(Strings)));

    [Fact]
    public void a_foreign_word_in_a_name_is_found() =>
        Ratchet.Refuses(Vocabulary.InNames([("Deeds", "EventEnvelope", true)]), "Deeds", "EventEnvelope");

    [Fact]
    public void a_message_is_fine_as_text_but_not_as_a_type() =>
        Ratchet.Refuses(Vocabulary.InNames([("Deeds", "Message", false), ("Deeds", "OrderMessage", true)]), "Deeds", "OrderMessage");

    [Fact]
    public void a_foreign_phrase_on_a_page_is_found() =>
        Ratchet.Refuses(Vocabulary.InTexts([new("README.md", "An aggregate Root holds them.")]), "README.md", "aggregate root");

    [Fact]
    public void a_foreign_phrase_in_a_message_is_found() =>
        Ratchet.Refuses(Vocabulary.InTexts([Strings(new("a.cs", "class C { string Text = \"A saga failed.\"; } // saga"))]), "a.cs", "saga");

    private static CodeFile Strings(CodeFile file) =>
        new(file.Path, string.Join('\n', file.Root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)).Select(token => token.ValueText)));
}
