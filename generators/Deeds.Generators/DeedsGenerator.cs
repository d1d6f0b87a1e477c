using Deeds.Generators.Events;
using Deeds.Generators.Serialization;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators;

/// <summary>Writes the other half of every declaration; each room adds its own pipeline.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DeedsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var events = EventPipeline.Add(context);

        CodecPipeline.Add(context, events.Select(static (declared, _) => declared.Codecs).Collect());
    }
}
