using System.Collections.Immutable;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Deeds.Analyzers.Serialization;

/// <summary>Says where a project of events finds a type by a name that only the running program knows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TypeByNameAnalyzer : DiagnosticAnalyzer
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "CreateInstance", "CreateInstanceFrom", "GetType" };

    private static readonly string[] Finders = ["System.Activator", "System.AppDomain", "System.Reflection.Assembly", "System.Reflection.Module", "System.Type"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [SerializationRules.TypeIsResolvedByName];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        CallAnalysis.Of(context, Names, Judge);
    }

    private static void Judge(SyntaxNodeAnalysisContext context, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (Finders.Any(method.ContainingType.Is) && IsNamedAtRunTime(call) && OurShapes.TypesIn(context.Compilation.Assembly.GlobalNamespace).Any(OurShapes.IsDeclared))
            context.ReportDiagnostic(Diagnostic.Create(SerializationRules.TypeIsResolvedByName, call.Syntax.GetLocation(), $"{method.ContainingType.Name}.{method.Name}"));
    }

    private static bool IsNamedAtRunTime(IInvocationOperation call) =>
        call.Arguments.Any(static argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type.SpecialType: SpecialType.System_String, Value.ConstantValue.HasValue: false });
}
