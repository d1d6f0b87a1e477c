namespace Deeds;

/// <summary>Marks the property of a command that names its aggregate, where it is called neither <c>{Aggregate}Id</c> nor <c>Id</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class StreamKeyAttribute : Attribute;
