using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Text;

/// <summary>Rewrites what a method is called, takes and gives; its body stays.</summary>
internal static class Signature
{
    /// <summary>The signature on one line, as a message shows it.</summary>
    public static string Shown(this MethodDeclarationSyntax method) =>
        $"{method.ReturnType.WithoutTrivia()} {method.Identifier.ValueText}({string.Join(", ", method.ParameterList.Parameters.Select(static parameter => parameter.WithAttributeLists(default).NormalizeWhitespace().ToString()))})";

    public static MethodDeclarationSyntax Named(this MethodDeclarationSyntax method, string name) =>
        method.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(method.Identifier));

    public static MethodDeclarationSyntax Returning(this MethodDeclarationSyntax method, string type) =>
        method.ReturnType.ToString() == type ? method : method.WithReturnType(TypeNamed(type).WithTriviaFrom(method.ReturnType));

    public static MethodDeclarationSyntax Taking(this MethodDeclarationSyntax method, IReadOnlyList<ParameterSyntax> parameters) =>
        method.ParameterList.Parameters.SequenceEqual(parameters)
            ? method
            : method.WithParameterList(method.ParameterList.WithParameters(SyntaxFactory.SeparatedList(
                parameters.Select(static parameter => parameter.WithoutTrivia()),
                parameters.Skip(1).Select(static _ => Modifiers.Spaced(SyntaxKind.CommaToken)))));

    public static MethodDeclarationSyntax Without(this MethodDeclarationSyntax method, SyntaxKind modifier) =>
        method.Modifiers.Any(modifier) ? method.Change(list => SyntaxFactory.TokenList(list.Where(one => !one.IsKind(modifier)))) : method;

    public static MethodDeclarationSyntax With(this MethodDeclarationSyntax method, SyntaxKind modifier) =>
        method.Change(list => list.Insert(0, Modifiers.Spaced(modifier)));

    /// <summary>The parameter passed by value.</summary>
    public static ParameterSyntax ByValue(this ParameterSyntax parameter) =>
        parameter.Modifiers.Count == 0 ? parameter : parameter.WithModifiers(default).WithLeadingTrivia(parameter.GetLeadingTrivia());

    // Parsed on its own, void is no type.
    private static TypeSyntax TypeNamed(string type) =>
        type == "void" ? SyntaxFactory.PredefinedType(SyntaxFactory.Token(default, SyntaxKind.VoidKeyword, default)) : SyntaxFactory.ParseTypeName(type);

    public static ParameterSyntax? Syntax(this IParameterSymbol? parameter) =>
        parameter?.DeclaringSyntaxReferences.Select(static part => part.GetSyntax()).OfType<ParameterSyntax>().FirstOrDefault();
}
