namespace Deeds.Roslyn.Validation.Checks;

/// <summary>One check of one member. Equal attributes on equal members make equal checks.</summary>
/// <param name="Error">What is reported when the check fails.</param>
public abstract record Check(ErrorText Error);
