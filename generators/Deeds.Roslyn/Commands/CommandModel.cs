using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation;

namespace Deeds.Roslyn.Commands;

/// <summary>A command as it is generated.</summary>
/// <param name="Header">The type to complete.</param>
/// <param name="Aggregate">The aggregate it is decided on, as generated code names it.</param>
/// <param name="Creates">Whether the stream must not exist yet.</param>
/// <param name="Key">The property that names the aggregate.</param>
/// <param name="Rules">The noop rules, then the reject rules, each in the order they are written.</param>
/// <param name="Decide">The method that decides.</param>
/// <param name="Checks">What is asked of its fields.</param>
/// <param name="HasValidate">Whether the user wrote a Validate, too.</param>
public sealed record CommandModel(
    DeclarationHeader Header,
    string Aggregate,
    bool Creates,
    KeyModel Key,
    EquatableArray<RuleModel> Rules,
    DecideModel Decide,
    EquatableArray<MemberCheck> Checks,
    bool HasValidate) : IDeclared
{
    public string MetadataName => Header.MetadataName;
}
