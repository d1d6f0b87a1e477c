namespace Deeds.Architecture.Tests.Sizes;

public sealed class FileSizesTests
{
    [Fact]
    public void no_file_is_longer_than_the_ceiling() => Ratchet.Holds(FileSizes.OverCeiling(Repository.Code));

    [Fact]
    public void product_files_are_mostly_one_screen() => Ratchet.Holds(FileSizes.OverBudget([.. Repository.Product]));

    [Fact]
    public void a_file_over_the_ceiling_is_found() =>
        Ratchet.Refuses(FileSizes.OverCeiling([Lines("a.cs", 400), Lines("b.cs", 401)]), "b.cs", "401 lines");

    [Fact]
    public void a_median_over_budget_is_found() =>
        Ratchet.Refuses(FileSizes.OverBudget([Lines("a.cs", 61)]), "all product files", "median 61");

    [Fact]
    public void a_percentile_over_budget_is_found() =>
        Ratchet.Refuses(FileSizes.OverBudget([.. Enumerable.Repeat(Lines("a.cs", 10), 9), Lines("b.cs", 201)]), "all product files", "95th percentile 201");

    private static CodeFile Lines(string path, int count) => new(path, string.Concat(Enumerable.Repeat("// line\n", count)));
}
