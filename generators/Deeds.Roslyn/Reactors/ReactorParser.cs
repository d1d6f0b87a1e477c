using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors;

/// <summary>Reads a type marked with [Reactor].</summary>
public static class ReactorParser
{
    public static Parsed<ReactorModel> Parse(Declaration declaration)
    {
        var problems = new Problems();
        declaration.CheckIsPartial(problems);
        declaration.CheckIsReachable(problems);
        declaration.CheckIsNotGeneric(problems);

        var name = ProcessorMarks.NameOf(declaration, problems);
        var ons = new OnParser(declaration, ReactorForm.Instance, problems).Read();
        var services = ServicesParser.Of(declaration, problems);
        var acceptsRejections = declaration.Attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "AcceptsRejections").Value.Value is true;
        EndlessReactions.Check(declaration.Type, problems);
        return problems.With(new ReactorModel(DeclarationHeader.Of(declaration.Type), name, ons, services, acceptsRejections) { Settings = SettingsParser.Of(declaration.Type, problems) });
    }
}
