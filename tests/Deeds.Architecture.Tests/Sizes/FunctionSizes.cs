namespace Deeds.Architecture.Tests.Sizes;

internal static class FunctionSizes
{
    private const string Split = "Name a step of it and call it.";

    public static IEnumerable<Violation> OverCeiling(IEnumerable<CodeFile> files) =>
        from function in files.SelectMany(Function.In)
        from violation in Ceilings(function)
        select violation;

    public static IEnumerable<Violation> OverBudget(IEnumerable<CodeFile> files)
    {
        var functions = files.SelectMany(Function.In).ToArray();
        var median = Percentile.Of(functions.Select(function => function.Lines), 0.5);
        var p95 = Percentile.Of(functions.Select(function => function.Lines), 0.95);
        if (median > Budgets.FunctionMedian)
            yield return new("all product functions", $"median {median} lines", $"at most {Budgets.FunctionMedian}", Longest(functions));
        if (p95 > Budgets.FunctionP95)
            yield return new("all product functions", $"95th percentile {p95} lines", $"at most {Budgets.FunctionP95}", Longest(functions));
    }

    public static IEnumerable<Violation> TooManyParameters(IEnumerable<CodeFile> files) =>
        from function in files.SelectMany(Function.In)
        where function.Parameters > Budgets.Parameters
        select new Violation(function.File, $"{function.Name} takes {function.Parameters} parameters", $"at most {Budgets.Parameters}", "Some of them belong together: name the record.");

    public static IEnumerable<Violation> LongTests(IEnumerable<CodeFile> files)
    {
        var tests = files.SelectMany(Function.In).Where(function => function.IsTest).ToArray();
        var p95 = Percentile.Of(tests.Select(function => function.Lines), 0.95);
        if (p95 > Budgets.TestP95)
            yield return new("all tests", $"95th percentile {p95} lines", $"at most {Budgets.TestP95}", Longest(tests));
    }

    private static IEnumerable<Violation> Ceilings(Function function)
    {
        if (function.Lines > Budgets.FunctionCeiling)
            yield return new(function.File, $"{function.Name} has {function.Lines} lines", $"at most {Budgets.FunctionCeiling}", Split);
        if (function.Statements > Budgets.FunctionStatements)
            yield return new(function.File, $"{function.Name} has {function.Statements} statements", $"at most {Budgets.FunctionStatements}", Split);
        if (function.Nesting > Budgets.Nesting)
            yield return new(function.File, $"{function.Name} nests {function.Nesting} deep", $"at most {Budgets.Nesting}", "Return early, or name the inner part.");
    }

    private static string Longest(IEnumerable<Function> functions) =>
        "Split the longest: " + string.Join(", ", functions.OrderByDescending(function => function.Lines).Take(5).Select(function => $"{function.File} {function.Name} ({function.Lines})")) + ".";
}
