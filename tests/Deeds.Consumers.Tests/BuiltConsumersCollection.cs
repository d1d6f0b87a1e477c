namespace Deeds.Consumers.Tests;

/// <summary>The classes that look at the same built projects.</summary>
[CollectionDefinition]
public sealed class BuiltConsumersCollection : ICollectionFixture<BuiltConsumers>;
