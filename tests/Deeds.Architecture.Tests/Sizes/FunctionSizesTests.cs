namespace Deeds.Architecture.Tests.Sizes;

public sealed class FunctionSizesTests
{
    [Fact]
    public void no_function_is_over_a_ceiling() => Ratchet.Holds(FunctionSizes.OverCeiling(Repository.Code));

    [Fact]
    public void product_functions_are_mostly_a_few_lines() => Ratchet.Holds(FunctionSizes.OverBudget(Repository.Product));

    [Fact]
    public void no_function_takes_too_many_parameters() => Ratchet.Holds(FunctionSizes.TooManyParameters(Repository.Product));

    [Fact]
    public void a_function_with_too_many_parameters_is_found() =>
        Ratchet.Refuses(FunctionSizes.TooManyParameters([new("a.cs", "class C { void Run(int a, int b, int c, int d, int e, CancellationToken f) { } }")]), "a.cs", "Run takes 5 parameters");

    [Fact]
    public void tests_fit_on_a_screen() => Ratchet.Holds(FunctionSizes.LongTests(Repository.Code));

    [Fact]
    public void a_function_with_too_many_lines_is_found() =>
        Ratchet.Refuses(FunctionSizes.OverCeiling([Function(new string('\n', 61))]), "a.cs", "Run has 62 lines");

    [Fact]
    public void a_function_with_too_many_statements_is_found() =>
        Ratchet.Refuses(FunctionSizes.OverCeiling([Function(string.Concat(Enumerable.Repeat("Go();", 41)))]), "a.cs", "Run has 41 statements");

    [Fact]
    public void a_function_nested_too_deep_is_found() =>
        Ratchet.Refuses(FunctionSizes.OverCeiling([Function("if (a) foreach (var b in c) while (d) try { } finally { }")]), "a.cs", "Run nests 4 deep");

    [Fact]
    public void a_chain_of_else_if_is_one_deep() =>
        Assert.Empty(FunctionSizes.OverCeiling([Function("if (a) { } else if (b) { } else if (c) { } else if (d) { } else if (e) { }")]));

    [Fact]
    public void a_median_over_budget_is_found() =>
        Ratchet.Refuses(FunctionSizes.OverBudget([Function(new string('\n', 8))]), "all product functions", "median 9");

    [Fact]
    public void a_long_test_is_found() =>
        Ratchet.Refuses(FunctionSizes.LongTests([new("a.cs", $"class C {{ [Fact] void runs() {{ {new string('\n', 20)} }} }}")]), "all tests", "95th percentile 21");

    private static CodeFile Function(string body) => new("a.cs", $"class C {{ void Run() {{ {body} }} }}");
}
