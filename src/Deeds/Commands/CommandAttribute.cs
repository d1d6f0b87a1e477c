namespace Deeds;

/// <summary>Marks a partial record as a command: it is validated, meets its rules, and decides one or more events.</summary>
/// <remarks>
/// The aggregate is the type of the rules' and Decide's parameter; the stream key is the property named
/// <c>{Aggregate}Id</c>, <c>Id</c>, or marked <c>[StreamKey]</c>.
/// Order: field validation, load, <c>[Noop]</c> rules, <c>[Reject]</c> rules, Decide, append.
/// Field validation is DataAnnotations on the members, and an optional <c>void Validate(ValidationErrors errors)</c>.
/// A rule takes the aggregate or nothing. Decide takes the aggregate, and besides it services of the container,
/// <see cref="CommandContext"/>, <see cref="TimeProvider"/> and a <see cref="CancellationToken"/>; it returns an event, a tuple of events,
/// or <c>Events&lt;…&gt;</c>, each also in a Task or ValueTask. Methods may be private, and rules inherited.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class CommandAttribute : Attribute
{
    /// <summary>True for the command that brings the stream into being; otherwise the stream must exist.</summary>
    public bool Creates { get; set; }
}
