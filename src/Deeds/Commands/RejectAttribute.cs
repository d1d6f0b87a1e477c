namespace Deeds;

/// <summary>Marks a rule of a command that refuses it.</summary>
/// <remarks>
/// The method returns a bool (true refuses) or a nullable event (an event refuses and is recorded as the failure).
/// The rule's stable name is the method's in kebab case.
/// </remarks>
/// <param name="message">Why, for the person who asked.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RejectAttribute(string message) : Attribute
{
    /// <summary>Why, for the person who asked.</summary>
    public string Message { get; } = message;
}
