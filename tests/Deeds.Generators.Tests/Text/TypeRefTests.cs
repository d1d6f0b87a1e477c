using Deeds.Roslyn.Testing;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Tests.Text;

public sealed class TypeRefTests
{
    [Theory]
    [InlineData("int", "int", "int")]
    [InlineData("int?", "int", "int?")]
    [InlineData("string", "string", "string")]
    [InlineData("string?", "string", "string?")]
    [InlineData("System.Collections.Generic.List<string?>?", "global::System.Collections.Generic.List<string?>", "global::System.Collections.Generic.List<string?>?")]
    [InlineData("(int A, string B)", "global::System.ValueTuple<int, string>", "global::System.ValueTuple<int, string>")]
    [InlineData("Shop.@event.@class", "global::Shop.@event.@class", "global::Shop.@event.@class")]
    [InlineData("int[]?[]", "int[]?[]", "int[]?[]")]
    public void a_type_is_named_so_that_generated_code_compiles(string written, string name, string declared)
    {
        var type = TypeRef.Of(TypeOf(written, "enable"));

        Assert.Equal((name, declared), (type.Name, type.Declared));
    }

    [Fact]
    public void a_reference_without_annotation_may_be_null() => Assert.True(TypeRef.Of(TypeOf("string", "disable")).IsNullable);

    private static ITypeSymbol TypeOf(string written, string nullable)
    {
        var compilation = Compile.Sources(
            CompileOptions.Default,
            $$"""
            #nullable {{nullable}}
            namespace Shop.@event { class @class; }
            class Probe { {{written}} Field = default!; }
            """);
        Assert.DoesNotContain(compilation.Faults(), static fault => fault.Severity is DiagnosticSeverity.Error);
        return compilation.FieldNamed("Field").Type;
    }
}
