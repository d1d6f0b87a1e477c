namespace Todo.Notices;

/// <summary>One mail.</summary>
/// <param name="To">Who gets it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Key">The same for the same mail, however often it is handed in.</param>
public sealed record Mail(string To, string Text, string Key);
