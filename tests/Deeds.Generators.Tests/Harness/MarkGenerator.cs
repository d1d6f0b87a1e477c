using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Tests.Harness;

/// <summary>A generator whose model and text a test chooses, mistakes included.</summary>
internal sealed class MarkGenerator<TModel>(Func<GeneratorAttributeSyntaxContext, TModel> model, Func<TModel, string> text) : IIncrementalGenerator
{
    public const string Step = "Marked";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var marked = context.SyntaxProvider
            .ForAttributeWithMetadataName("MarkAttribute", static (_, _) => true, (found, _) => model(found))
            .WithTrackingName(Step);
        context.RegisterSourceOutput(marked, (output, found) => output.AddSource("Marked.g.cs", text(found)));
    }
}
