using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Projections.Projectors;

/// <summary>Reads which tables a projector creates out of its constant Tables.</summary>
internal static class TablesParser
{
    public const string Member = "Tables";

    public static EquatableArray<string> Of(INamedTypeSymbol type, Problems problems)
    {
        if (type.GetMembers(Member).FirstOrDefault() is not { } member)
            return [];
        if (member is not IFieldSymbol { HasConstantValue: true, ConstantValue: string script })
        {
            problems.Add(ProjectionRules.TablesCannotBeRead, member.Place(), type.Name, "is no constant text");
            return [];
        }

        var created = CreateStatements.In(script);
        if (created.Fault is { } fault)
            problems.Add(ProjectionRules.TablesCannotBeRead, member.Place(), type.Name, fault);
        return created.Tables.ToEquatableArray();
    }
}
