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
        declaration.CheckIsPartial(problems);
        declaration.CheckIsReachable(problems);
        declaration.CheckIsNotGeneric(problems);

        var name = ProcessorMarks.NameOf(declaration, problems);
        var ons = new OnParser(declaration, ProjectorForm.Instance, problems).Read();
        var services = ServicesParser.Of(declaration, problems);
        var tables = TablesParser.Of(declaration.Type, problems);
        return problems.With(new ProjectorModel(DeclarationHeader.Of(declaration.Type), name, ons, services) { Tables = tables, Settings = SettingsParser.Of(declaration.Type, problems) });
    }
}
