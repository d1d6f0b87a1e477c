using System.Collections.Immutable;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Deeds.Analyzers.Serialization;

/// <summary>Says where an event or command is written or read with options that cannot know its codec.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonSerializerAnalyzer : DiagnosticAnalyzer
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Deserialize", "DeserializeAsync", "DeserializeAsyncEnumerable",
        "Serialize", "SerializeAsync", "SerializeToDocument", "SerializeToElement", "SerializeToNode", "SerializeToUtf8Bytes",
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [SerializationRules.SerializedPastItsCodec];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        CallAnalysis.Of(context, Names, Judge);
    }

    private static void Judge(SyntaxNodeAnalysisContext context, IInvocationOperation call)
    {
        if (!call.TargetMethod.ContainingType.Is("System.Text.Json.JsonSerializer") || MayKnowCodecs(call) || Ours(call) is not { } ours)
            return;

        var deed = call.TargetMethod.Name.StartsWith("Serialize", StringComparison.Ordinal) ? "written" : "read";
        context.ReportDiagnostic(Diagnostic.Create(SerializationRules.SerializedPastItsCodec, call.Syntax.GetLocation(), ours.Name, deed));
    }

    private static ITypeSymbol? Ours(IInvocationOperation call) =>
        call.TargetMethod.TypeArguments
            .Concat(call.Arguments.Select(static argument => argument.Value).OfType<ITypeOfOperation>().Select(static found => found.TypeOperand))
            .Select(OurShapes.Within)
            .FirstOrDefault(static ours => ours is not null);

    // Options that come from elsewhere are trusted: what they know is decided where they are made.
    private static bool MayKnowCodecs(IInvocationOperation call) => call.Arguments.Any(static argument =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type: INamedTypeSymbol type, Value: var value }
        && IsKnowledge(type)
        && !IsIgnorant(value));

    private static bool IsKnowledge(INamedTypeSymbol type) => type.Name is "JsonSerializerOptions" or "JsonTypeInfo" or "JsonSerializerContext";

    // No options, the framework's own, or a context by itself: MyContext.Default or MyContext.Default.Order.
    private static bool IsIgnorant(IOperation value) => value switch
    {
        { ConstantValue.HasValue: true } or IDefaultValueOperation => true,
        IConversionOperation conversion => IsIgnorant(conversion.Operand),
        IPropertyReferenceOperation { Property: { Name: "Default", IsStatic: true, ContainingType: var owner } } => OurShapes.IsContext(owner) || owner.Name == "JsonSerializerOptions",
        IPropertyReferenceOperation { Instance: { } instance } => OurShapes.IsContext(instance.Type) && IsIgnorant(instance),
        _ => false,
    };
}
