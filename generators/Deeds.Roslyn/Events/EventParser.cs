using System.Globalization;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Events;

/// <summary>Reads a type marked with [Event].</summary>
public static class EventParser
{
    public static Parsed<DeclaredEvent> Parse(Declaration declaration)
    {
        var problems = new Problems();
        declaration.CheckIsPartial(problems);
        declaration.CheckIsReachable(problems);
        declaration.CheckIsNotGeneric(problems);

        var name = StoredName(declaration);
        var version = Version(declaration.Attribute);
        CheckEvent(declaration.Type, name, version, problems);

        if (problems.Any)
            return problems.With<DeclaredEvent>(null);

        var codecs = CodecGraph.Of(declaration, problems);
        var derivesFromEvent = declaration.Type.SelfAndBases().Skip(1).Any(static part => part.IsEvent());
        return problems.With(new DeclaredEvent(new(DeclarationHeader.Of(declaration.Type), name, version, codecs.Root, derivesFromEvent), codecs));
    }

    /// <summary>The name the event is stored under; empty when the attribute gives none.</summary>
    private static string StoredName(Declaration declaration) =>
        declaration.Attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";

    private static int Version(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Version").Value.Value is int version ? version : 1;

    private static void CheckEvent(INamedTypeSymbol type, string name, int version, Problems problems)
    {
        if (string.IsNullOrWhiteSpace(name))
            problems.Add(EventRules.EventNameIsEmpty, type.Place(), type.Name);

        if (version < 1)
            problems.Add(EventRules.EventVersionIsNotPositive, type.Place(), type.Name, version.ToString(CultureInfo.InvariantCulture));

        if (type.IsAbstract)
            problems.Add(EventRules.EventIsAbstract, type.Place(), type.Name);
    }
}
