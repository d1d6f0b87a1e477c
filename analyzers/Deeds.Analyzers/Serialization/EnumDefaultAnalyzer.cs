using System.Collections.Immutable;
using System.Globalization;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Serialization;

/// <summary>Says which members start with a value their enum does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumDefaultAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [SerializationRules.EnumDefaultIsUndefined];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        foreach (var attribute in new[] { KnownNames.EventAttribute, KnownNames.CommandAttribute, KnownNames.AggregateAttribute })
            DeclarationAnalysis.Of(context, attribute, static declaration => Members(declaration.Type).Concat(Parameters(declaration.Type)));
    }

    private static IEnumerable<Problem> Members(INamedTypeSymbol type) =>
        from property in type.WrittenMembers().OfType<IPropertySymbol>()
        where property is { IsStatic: false, IsRequired: false, SetMethod: not null, IsImplicitlyDeclared: false } && IsStartedByNothing(property)
        where Lacks(property.Type, 0)
        select Undefined(type, property, "0", property.Type);

    private static IEnumerable<Problem> Parameters(INamedTypeSymbol type) =>
        from constructor in type.InstanceConstructors
        from parameter in constructor.Parameters
        where parameter.HasExplicitDefaultValue && Lacks(parameter.Type, parameter.ExplicitDefaultValue ?? 0)
        select Undefined(type, parameter, Text(parameter.ExplicitDefaultValue ?? 0), parameter.Type);

    // A positional property is set by its parameter, and may be written as a property besides.
    private static bool IsStartedByNothing(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Select(static part => part.GetSyntax()).Any(static syntax => syntax is PropertyDeclarationSyntax { Initializer: null });

    private static bool Lacks(ITypeSymbol type, object value) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration
        && enumeration.Attribute("System.FlagsAttribute") is null
        && !enumeration.GetMembers().OfType<IFieldSymbol>().Any(member => member.HasConstantValue && Text(member.ConstantValue!) == Text(value));

    private static Problem Undefined(INamedTypeSymbol type, ISymbol member, string value, ITypeSymbol enumeration) =>
        new(SerializationRules.EnumDefaultIsUndefined, member.Place(), [type.Name, member.Name, value, enumeration.Name]);

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
