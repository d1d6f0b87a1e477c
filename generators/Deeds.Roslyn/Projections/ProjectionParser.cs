using System.Globalization;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Projections;

/// <summary>Reads a type marked with [Projection].</summary>
public static class ProjectionParser
{
    // The rest of what a database takes is for the names of tables beside it.
    private const int LongestTable = 54;

    public static Parsed<ProjectionModel> Parse(Declaration declaration)
    {
        var problems = new Problems();
        declaration.CheckIsPartial(problems);
        declaration.CheckIsReachable(problems);
        declaration.CheckIsNotGeneric(problems);

        var type = declaration.Type;
        var name = declaration.Attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        if (!TableParser.IsName(name))
            problems.Add(ProjectionRules.ProjectionNameIsNotAName, type.Place(), type.Name, name);
        ProcessorMarks.CheckIsOnly(type, problems);

        var parser = new RowParser(declaration, problems);
        var row = parser.Read();
        var ons = new RowOnParser(declaration, new(type, parser, problems), problems).Read();
        var isInTransaction = declaration.Attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "InTransaction").Value.Value is true;
        var model = new ProjectionModel(DeclarationHeader.Of(type), name, row, ons, isInTransaction) { Version = VersionOf(declaration.Attribute), Settings = SettingsParser.Of(type, problems) };
        CheckVersion(model, type, problems);
        return problems.With(model);
    }

    /// <summary>The version that a mark names; 1 when it names none.</summary>
    internal static int VersionOf(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Version").Value.Value as int? ?? 1;

    private static void CheckVersion(ProjectionModel model, INamedTypeSymbol type, Problems problems)
    {
        var version = model.Version.ToString(CultureInfo.InvariantCulture);
        if (model.Version < 1)
            problems.Add(ProjectionRules.ProjectionVersionIsNotPositive, type.Place(), type.Name, version);
        if (model is { Version: > 1, IsInTransaction: true })
            problems.Add(ProjectionRules.VersionIsFoldedInAppend, type.Place(), type.Name, version);
        if (TableParser.IsName(model.Name) && (model.Table.Length > LongestTable || model.Table.Contains("__")))
            problems.Add(ProjectionRules.ProjectionNameLeavesNoRoom, type.Place(), type.Name, model.Table, LongestTable.ToString(CultureInfo.InvariantCulture));
    }
}
