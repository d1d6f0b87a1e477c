namespace Deeds;

/// <summary>Marks a static partial class as a module: the declared set of all events, aggregates, commands, reactors, triggers and projections in its namespace and below.</summary>
/// <remarks>The generator gives it <c>Definition</c>, which is handed to <c>AddModule</c>. It is the only registry; assemblies are never scanned.</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ModuleAttribute : Attribute;
