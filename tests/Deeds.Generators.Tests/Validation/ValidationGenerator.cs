using Deeds.Generators.Validation;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Tests.Validation;

/// <summary>Writes a method <c>Check</c> for every type marked with [Command], and nothing else of a command.</summary>
internal sealed class ValidationGenerator : IIncrementalGenerator
{
    public const string Step = "Validated";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.SyntaxProvider.ForAttributeWithMetadataName(
            KnownNames.CommandAttribute, static (_, _) => true, static (found, token) => Parse(Declaration.Of(found, token)!));
        context.RegisterSourceOutput(
            parsed.SelectMany(static (read, _) => read.Problems), static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));

        var models = parsed.Where(static read => read.Model is not null).Select(static (read, _) => read.Model!).WithTrackingName(Step);
        context.RegisterSourceOutput(models, static (output, model) => output.AddSource($"{model.Header.MetadataName}.g.cs", Write(model)));
    }

    private static Parsed<Model> Parse(Declaration declaration)
    {
        var problems = new Problems();
        return problems.With(new Model(DeclarationHeader.Of(declaration.Type), MemberChecks.Read(declaration, declaration.Type, problems)));
    }

    private static string Write(Model model)
    {
        var writer = GeneratedFile.Begin("a test");
        using (model.Header.Open(writer))
        {
            ValidationEmitter.WriteStatics(writer, model.Checks);
            using (writer.Block($"public static void Check({model.Header.FullName} command, global::Deeds.ValidationErrors errors)"))
                ValidationEmitter.Write(writer, model.Checks, "command", "errors");
        }

        return writer.ToSourceText().ToString();
    }

    private sealed record Model(DeclarationHeader Header, EquatableArray<MemberCheck> Checks);
}
