namespace Deeds;

/// <summary>Marks a rule of a command: where the method returns true, what was asked for is so already and no event is recorded.</summary>
/// <remarks>The rule's stable name is the method's in kebab case: <c>AlreadyActive</c> speaks as <c>already-active</c>.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NoopAttribute : Attribute;
