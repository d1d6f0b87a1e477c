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
        var shape = ProcessorShapeParser.Of(declaration, ReactorForm.Instance, problems);
        var acceptsRejections = declaration.Attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "AcceptsRejections").Value.Value is true;
        EndlessReactions.Check(declaration.Type, problems);
        return problems.With(new ReactorModel(shape, acceptsRejections) { Settings = SettingsParser.Of(declaration.Type, problems) });
    }
}
