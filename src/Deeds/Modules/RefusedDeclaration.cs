namespace Deeds.Modules;

/// <summary>A declaration that breaks rules of the compiler, so that nothing was generated for it.</summary>
/// <param name="Type">The declared type.</param>
/// <param name="Rules">The DEED ids of the rules.</param>
public sealed record RefusedDeclaration(string Type, string Rules);
