using Microsoft.CodeAnalysis.Text;

namespace Deeds.Roslyn.Testing;

/// <summary>A diagnostic a test expects, and where.</summary>
public sealed record ExpectedDiagnostic(string Id, TextSpan Span);
