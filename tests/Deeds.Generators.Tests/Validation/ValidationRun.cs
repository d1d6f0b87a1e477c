using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Validation;

/// <summary>Runs the validation room alone over sources that see DataAnnotations and Deeds.</summary>
internal static class ValidationRun
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Deeds;

        """;

    private static readonly GeneratorRunOptions Options = new() { Generator = () => new ValidationGenerator(), Analyzers = [], ModelSteps = [ValidationGenerator.Step] };

    public static GeneratorRun Of(string source) => GeneratorRun.Of(Options, Usings + source);

    /// <summary>Expects the marked problems and answers what was said of each.</summary>
    public static string[] Refused(string marked) =>
        [.. GeneratorRun.Refused(Options, Usings + marked).Diagnostics.Select(static problem => problem.GetMessage())];
}
