using Deeds.Roslyn.Testing;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Tests.Text;

public sealed class DeclarationHeaderTests
{
    [Theory]
    [InlineData("partial record Target;")]
    [InlineData("namespace Shop; partial record struct Target;")]
    [InlineData("namespace Shop.@event; partial class @class { partial struct Inner { partial record Target; } }")]
    [InlineData("namespace Shop; partial interface IOuter { partial record class Target(int Id); }")]
    [InlineData("namespace Shop { partial record Outer<T> where T : struct { internal readonly partial record struct Target; } }")]
    [InlineData("namespace Shop; static partial class Outer { partial class Target<TKey, @in> where TKey : notnull; }")]
    public void the_other_half_compiles_beside_the_first(string source)
    {
        var compilation = Compile.Sources(CompileOptions.Default, source);
        var writer = new CodeWriter();
        using (DeclarationHeader.Of(compilation.TypeNamed("Target")).Open(writer))
            writer.Line("internal const string Half = \"generated\";");

        var completed = compilation.AddSyntaxTrees(Compile.Parse(writer.ToSourceText().ToString(), "Half.cs", CompileOptions.Default));

        Assert.Empty(completed.Faults());
        Assert.Single(completed.TypeNamed("Target").GetMembers("Half"));
    }

    [Fact]
    public void names_reach_the_type_from_anywhere()
    {
        var compilation = Compile.Sources(CompileOptions.Default, "namespace Shop.@event; partial class Outer<T> { partial record @class; }");
        var header = DeclarationHeader.Of(compilation.TypeNamed("class"));

        Assert.Equal("global::Shop.@event.Outer<T>.@class", header.FullName);
        Assert.Equal("Shop.event.Outer`1+class", header.MetadataName);
    }
}
