using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace Deeds.Roslyn.Testing.CodeFixes;

/// <summary>What a light bulb offers at one place.</summary>
internal sealed record CodeFixOffer(Document Document, Diagnostic Found, CodeAction Action);
