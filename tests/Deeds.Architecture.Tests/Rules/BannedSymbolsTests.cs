namespace Deeds.Architecture.Tests.Rules;

public sealed class BannedSymbolsTests
{
    private static IEnumerable<CodeFile> Lists => Repository.Files.Where(path => path.EndsWith("/BannedSymbols.txt", StringComparison.Ordinal)).Select(Repository.Read);

    [Fact]
    public void every_ban_names_a_symbol_and_a_reason()
    {
        Assert.NotEmpty(Lists);
        Ratchet.Holds(BannedSymbols.Useless(Lists));
    }

    [Fact]
    public void a_mistyped_ban_is_found() => Ratchet.Refuses(BannedSymbols.Useless([new("a.txt", "M:System.Guid.Newguid;random")]), "a.txt", "bans M:System.Guid.Newguid");

    [Fact]
    public void a_ban_without_a_reason_is_found() => Ratchet.Refuses(BannedSymbols.Useless([new("a.txt", "M:System.Guid.NewGuid")]), "a.txt", "without a reason");
}
