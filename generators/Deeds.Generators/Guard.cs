using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators;

/// <summary>Keeps a failure with the declaration that caused it: an exception that escapes would drop every generated file.</summary>
internal static class Guard
{
    public static Parsed<TModel> Parse<TModel>(Declaration declaration, Func<Declaration, Parsed<TModel>> parse)
        where TModel : class, IEquatable<TModel>
    {
        try
        {
            return Named(parse(declaration), declaration);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Named(new Parsed<TModel>(null, [Failed(declaration.Type.Name, declaration.Type.Place(), failure)]), declaration);
        }
    }

    public static void Emit<TModel>(SourceProductionContext output, TModel model, string hintName, Action<CodeWriter, TModel> write)
        where TModel : IDeclared
    {
        try
        {
            var writer = GeneratedFile.Begin(model.MetadataName);
            write(writer, model);
            output.AddSource(hintName, writer.ToSourceText());
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            output.ReportDiagnostic(Failed(model.MetadataName, Location.None, failure).ToDiagnostic());
        }
    }

    private static Parsed<TModel> Named<TModel>(Parsed<TModel> parsed, Declaration declaration)
        where TModel : class, IEquatable<TModel> =>
        !parsed.Problems.Any(static problem => problem.IsError) ? parsed : parsed with { Refused = Identifiers.Plain(TypeRef.NotNull(declaration.Type).Name), Refusal = Refused(declaration.Type, parsed.Problems) };

    private static Refusal Refused(INamedTypeSymbol type, IEnumerable<Problem> problems) => new(
        type.FullMetadataName(),
        type.ContainingNamespace.FullName(),
        problems.Select(static problem => problem.Rule.Id).Distinct(StringComparer.Ordinal).ToEquatableArray());

    private static Problem Failed(string subject, Location place, Exception failure) =>
        new(SetupRules.GeneratorFailed, place, [subject, failure.GetType().Name, failure.Message]);
}
