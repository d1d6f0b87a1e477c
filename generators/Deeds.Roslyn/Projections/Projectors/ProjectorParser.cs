using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Projections.Projectors;

/// <summary>Reads a type marked with [Projector].</summary>
public static class ProjectorParser
{
    public static Parsed<ProjectorModel> Parse(Declaration declaration)
    {
        var problems = new Problems();
        var shape = ProcessorShapeParser.Of(declaration, ProjectorForm.Instance, problems);
        var tables = TablesParser.Of(declaration.Type, problems);
        return problems.With(new ProjectorModel(shape) { Tables = tables, Settings = SettingsParser.Of(declaration.Type, problems) });
    }
}
