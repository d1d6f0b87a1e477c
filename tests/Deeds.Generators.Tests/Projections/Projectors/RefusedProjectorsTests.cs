namespace Deeds.Generators.Tests.Projections.Projectors;

/// <summary>What could not be written with the position is an error that names the member, and no generated file adds another.</summary>
public sealed class RefusedProjectorsTests
{
    [Theory]
    [InlineData("no On", "{|DEED0502:W|}", "")]
    [InlineData("no transaction", "W", "Task {|DEED0526:On|}(Placed placed) => Task.CompletedTask;")]
    [InlineData("that of an append", "W", "Task {|DEED0503:On|}(Placed placed, IAppendTransaction transaction) => Task.CompletedTask;")]
    [InlineData("nothing to wait for", "W", "void {|DEED0503:On|}(Placed placed, IProjectorTransaction open) { }")]
    [InlineData("an event given", "W", "Task<Sent> {|DEED0503:On|}(Placed placed, IProjectorTransaction open) => Task.FromResult(new Sent(1));")]
    [InlineData("a number given", "W", "Task<int> {|DEED0503:On|}(Placed placed, IProjectorTransaction open) => Task.FromResult(1);")]
    [InlineData("a service", "W", "Task {|DEED0503:On|}(Placed placed, IProjectorTransaction open, TimeProvider clock) => Task.CompletedTask;")]
    [InlineData("twice", "W", "Task On(Placed placed, IProjectorTransaction open) => Task.CompletedTask; ValueTask {|DEED0504:On|}(IProjectorTransaction open, Placed placed) => default;")]
    [InlineData("two constructors", "{|DEED0505:W|}", "public W() { } public W(StringBuilder text) { } Task On(Placed placed, IProjectorTransaction open) => Task.CompletedTask;")]
    public void a_projector_that_could_not_write(string reason, string name, string members)
    {
        Assert.NotEmpty(reason);
        Writings.AreRefused($$"""[Projector("w")] public partial class {{name}} { {{members}} }""");
    }

    [Theory]
    [InlineData("static string {|DEED0527:Tables|} => \"create table if not exists a (b int)\";")]
    [InlineData("static readonly string {|DEED0527:Tables|} = \"create table if not exists a (b int)\";")]
    [InlineData("const int {|DEED0527:Tables|} = 1;")]
    [InlineData("const string {|DEED0527:Tables|} = \"\";")]
    [InlineData("const string {|DEED0527:Tables|} = \"create view v as select 1\";")]
    [InlineData("const string {|DEED0527:Tables|} = \"create table a (b int)\";")]
    [InlineData("const string {|DEED0527:Tables|} = \"create table if not exists a (b int); create index i on a (b)\";")]
    [InlineData("const string {|DEED0527:Tables|} = \"drop table a; create table if not exists a (b int)\";")]
    public void tables_that_could_not_be_created_twice(string tables) =>
        Writings.AreRefused($$"""[Projector("w")] public partial class W { {{tables}} Task On(Placed placed, IProjectorTransaction open) => Task.CompletedTask; }""");

    [Fact]
    public void what_no_processor_may_be()
    {
        const string On = "{ Task On(Placed placed, IProjectorTransaction open) => Task.CompletedTask; }";

        Writings.AreRefused($$"""[Projector("w")] public class {|DEED0002:W|} {{On}}""");
        Writings.AreRefused($$"""[Projector("two words")] public partial class {|DEED0501:W|} {{On}}""");
        Writings.AreRefused($$"""[Projector("w")] public partial class {|DEED0005:W|}<T> {{On}}""");
        Writings.AreRefused($$"""[Reactor("w")] public partial class A { void On(Placed placed) { } } [Projector("w")] public partial class {|DEED0703:W|} {{On}}""");
    }
}
