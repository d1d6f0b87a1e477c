using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Generators;

/// <summary>The way from a marked type to its generated file, the same in every room.</summary>
internal static class DeclarationPipeline
{
    /// <summary>Reads every type marked with the attribute and gives the models of what is right; what is wrong, the analyzers say.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="attribute">The attribute's metadata name.</param>
    /// <param name="step">The name of the step that yields the models, from <see cref="StepNames"/>.</param>
    /// <param name="parse">Reads one declaration. Called for every marked type after every edit, so it must be quick.</param>
    public static Found<TModel> Declared<TModel>(
        this IncrementalGeneratorInitializationContext context, string attribute, string step, Func<Declaration, Parsed<TModel>> parse)
        where TModel : class, IEquatable<TModel>
    {
        var parsed = context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is TypeDeclarationSyntax,
            (found, cancellationToken) => Declaration.Of(found, cancellationToken) is { } declaration
                ? Guard.Parse(declaration, parse)
                : new(null, []));

        // A branch of its own: places differ after every edit, and no file may depend on them.
        context.RegisterSourceOutput(
            parsed.SelectMany(static (read, _) => read.Problems.Where(static problem => problem.Rule == SetupRules.GeneratorFailed)),
            static (output, failure) => output.ReportDiagnostic(failure.ToDiagnostic()));

        return new(
            parsed.Where(static read => read.Model is not null).Select(static (read, _) => read.Model!).WithTrackingName(step),
            parsed.Where(static read => read.Refused.Length > 0).Select(static (read, _) => read.Refused).Collect(),
            parsed.Where(static read => read.Refusal is not null).Select(static (read, _) => read.Refusal!).Collect());
    }

    /// <summary>Writes one file per model, named after the declaration and the feature.</summary>
    public static void Emit<TModel>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TModel> models,
        string feature,
        Action<CodeWriter, TModel> write)
        where TModel : class, IDeclared, IEquatable<TModel>
    {
        var twins = models
            .Select(static (model, _) => model.MetadataName)
            .Collect()
            .Select(static (names, _) => HintName.Twins(names));

        context.RegisterSourceOutput(
            models.Combine(twins),
            (output, found) => Guard.Emit(output, found.Left, HintName.Of(found.Left.MetadataName, feature, found.Right), write));
    }
}
