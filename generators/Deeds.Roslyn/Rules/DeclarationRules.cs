using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>What every declaration must be before its other half can be written.</summary>
public static class DeclarationRules
{
    public static void CheckIsPartial(this Declaration declaration, Problems problems)
    {
        var type = declaration.Type;
        if (!type.IsPartial(declaration.CancellationToken))
            problems.Add(SetupRules.TypeIsNotPartial, type.Place(), type.Name);

        foreach (var outer in type.ContainingTypes().Where(outer => !outer.IsPartial(declaration.CancellationToken)))
            problems.Add(SetupRules.ContainingTypeIsNotPartial, type.Place(), type.Name, outer.Name);
    }

    public static void CheckIsReachable(this Declaration declaration, Problems problems)
    {
        if (!declaration.Type.IsReachableFrom(declaration.Compilation.Assembly))
            problems.Add(SetupRules.TypeIsOutOfReach, declaration.Type.Place(), declaration.Type.Name);
    }

    public static void CheckIsNotGeneric(this Declaration declaration, Problems problems)
    {
        if (declaration.Type.ContainingTypes().Prepend(declaration.Type).Any(static type => type.TypeParameters.Length > 0))
            problems.Add(SetupRules.TypeIsGeneric, declaration.Type.Place(), declaration.Type.Name);
    }
}
