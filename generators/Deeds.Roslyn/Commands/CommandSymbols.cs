using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Commands;

/// <summary>A command and its aggregate while they are read, and what is wrong with them.</summary>
internal sealed record CommandSymbols(INamedTypeSymbol Command, INamedTypeSymbol Aggregate, Problems Problems);
