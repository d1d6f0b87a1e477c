using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Reactors.Triggers;

/// <summary>Reads a type marked with [Trigger].</summary>
public static class TriggerParser
{
    public static Parsed<TriggerModel> Parse(Declaration declaration)
    {
        var problems = new Problems();
        return problems.With(new TriggerModel(ProcessorShapeParser.Of(declaration, TriggerForm.Instance, problems)));
    }
}
