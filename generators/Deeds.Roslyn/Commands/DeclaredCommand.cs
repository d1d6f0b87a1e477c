using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Serialization;

namespace Deeds.Roslyn.Commands;

/// <summary>A command with the codecs it needs, and what its key says about the aggregate's table.</summary>
public sealed record DeclaredCommand(CommandModel Command, CodecGraph Codecs, KeyUse Key);
