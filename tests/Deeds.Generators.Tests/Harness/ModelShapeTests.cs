using System.Reflection;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Serialization.Models;

namespace Deeds.Generators.Tests.Harness;

public sealed class ModelShapeTests
{
    private static readonly Type[] Models =
        [.. typeof(CodecModel).Assembly.GetTypes().Where(static type => type.IsClass && type.IsPublic && (type.Namespace == typeof(CodecModel).Namespace || type == typeof(EventModel) || type == typeof(DeclaredEvent)))];

    [Fact]
    public void models_are_records_that_are_sealed_or_a_closed_base() =>
        Assert.All(Models, static type => Assert.True((type.IsSealed || type.IsAbstract) && type.GetMethod("<Clone>$") is not null, type.Name));

    [Fact]
    public void models_hold_nothing_that_compares_by_reference() =>
        Assert.All(Models.SelectMany(static type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public)), static property =>
            Assert.False(
                property.PropertyType.IsArray || property.PropertyType.FullName!.StartsWith("System.Collections.", StringComparison.Ordinal) || property.PropertyType.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal),
                $"{property.DeclaringType!.Name}.{property.Name}"));
}
