using Deeds.Generators.Events;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators;

/// <summary>Writes the other half of every declaration; each room adds its own pipeline.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DeedsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var events = EventPipeline.Add(context);
    }
}
