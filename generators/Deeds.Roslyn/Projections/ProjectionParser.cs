using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Projections;

/// <summary>Reads a type marked with [Projection].</summary>
public static class ProjectionParser
{
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
        return problems.With(new ProjectionModel(DeclarationHeader.Of(type), name, row, ons, isInTransaction));
    }
}
