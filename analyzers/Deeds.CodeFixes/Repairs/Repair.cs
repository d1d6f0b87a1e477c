namespace Deeds.CodeFixes.Repairs;

/// <summary>One change that a light bulb offers.</summary>
/// <param name="Title">What the menu says.</param>
/// <param name="Key">The equivalence key: changes of one key are typed everywhere together.</param>
/// <param name="Subject">What is changed; diagnostics that ask for the same change of the same subject get it once.</param>
/// <param name="Apply">Makes the change.</param>
internal sealed record Repair(string Title, string Key, string Subject, Func<SolutionEdit, Task> Apply);
