using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Reactors;

/// <summary>Reads what reactors, triggers and projectors have in common.</summary>
internal static class ProcessorShapeParser
{
    public static ProcessorShape Of(Declaration declaration, OnForm form, Problems problems)
    {
        declaration.CheckIsPartial(problems);
        declaration.CheckIsReachable(problems);
        declaration.CheckIsNotGeneric(problems);

        var name = ProcessorMarks.NameOf(declaration, problems);
        var ons = new OnParser(declaration, form, problems).Read();
        return new(DeclarationHeader.Of(declaration.Type), name, ons, ServicesParser.Of(declaration, problems));
    }
}
