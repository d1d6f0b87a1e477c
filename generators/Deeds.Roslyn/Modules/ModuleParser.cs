using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Modules;

/// <summary>Reads a type marked with [Module].</summary>
public static class ModuleParser
{
    private const string Definition = "Definition";

    public static Parsed<ModuleModel> Parse(Declaration declaration)
    {
        var problems = new Problems();
        declaration.CheckIsPartial(problems);
        declaration.CheckIsReachable(problems);
        declaration.CheckIsNotGeneric(problems);
        var type = declaration.Type;
        if (!type.IsStatic)
            problems.Add(ModuleRules.ModuleIsNotStatic, type.Place(), type.Name);
        if (type.Name == Definition || type.WrittenMembers(Definition).Any())
            problems.Add(ModuleRules.DefinitionIsTaken, type.Place(), type.Name);
        return problems.With(new ModuleModel(DeclarationHeader.Of(type), type.ContainingNamespace.FullName()));
    }
}
