using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Reactors.Triggers;

/// <summary>Reads a type marked with [Trigger].</summary>
public static class TriggerParser
{
    public static Parsed<TriggerModel> Parse(Declaration declaration)
    {
        var problems = new Problems();
        declaration.CheckIsPartial(problems);
        declaration.CheckIsReachable(problems);
        declaration.CheckIsNotGeneric(problems);

        var name = ProcessorMarks.NameOf(declaration, problems);
        var ons = new OnParser(declaration, TriggerForm.Instance, problems).Read();
        var services = ServicesParser.Of(declaration, problems);
        return problems.With(new TriggerModel(DeclarationHeader.Of(declaration.Type), name, ons, services));
    }
}
