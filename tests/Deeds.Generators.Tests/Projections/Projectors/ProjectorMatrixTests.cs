namespace Deeds.Generators.Tests.Projections.Projectors;

/// <summary>However a projector takes its events, its other half compiles without warnings and hands them to the closest On.</summary>
public sealed class ProjectorMatrixTests
{
    private const string Add = "static Task Add(IProjectorTransaction to, object text) { to.Get<StringBuilder>().Append(text).Append(' '); return Task.CompletedTask; }";

    [Theory]
    [InlineData("Task On(Placed placed, IProjectorTransaction transaction) => Add(transaction, placed.Lines);", "1 |")]
    [InlineData("async ValueTask On(IProjectorTransaction open, Placed placed) => await Add(open, placed.Lines);", "1 |")]
    [InlineData("static Task On(Paid paid, IProjectorTransaction open) => Add(open, paid.Cents);", "3 |")]
    [InlineData("Task On(IMoved moved, IProjectorTransaction open) => Add(open, moved.GetType().Name); Task On(Sent sent, IProjectorTransaction open) => Add(open, sent.Lines);", "2 Paid |")]
    [InlineData("Task On(IEvent any, IProjectorTransaction open, EventMetadata metadata) => Add(open, metadata.StreamKey.Value); Task On(Paid paid, IProjectorTransaction open) => Add(open, paid.Cents);", "7 7 3 |")]
    [InlineData("Task On(in Placed placed, IProjectorTransaction open, Delivery delivery, CancellationToken token) => Add(open, delivery.Processor + token.CanBeCanceled);", "wFalse |")]
    public void every_way_to_ask_for_events(string ons, string expected) =>
        Writings.Are(expected, $$"""[Projector("w")] public sealed partial class W { {{Add}} {{ons}} }""");

    [Theory]
    [InlineData("create table if not exists a (b int)", "a")]
    [InlineData("create table if not exists a (b int); CREATE UNLOGGED TABLE IF NOT EXISTS c (d int);", "a c")]
    [InlineData("create schema if not exists s; create table if not exists s.a (b int); create index if not exists i on s.a (b);", "s.a")]
    [InlineData("-- create table old (a int);\\n/* create table older (b int); */ create table if not exists a (b text default 'create table x;')", "a")]
    [InlineData("create table if not exists \\\"A b\\\" (c int); create or replace view v as select 1", "\\\"A b\\\"")]
    [InlineData("create table if not exists a (b int); create or replace function f() returns int as $f$ begin drop table a; end $f$ language plpgsql", "a")]
    [InlineData("create table if not exists a (b int); alter table a add column if not exists c int; insert into a values (1) on conflict do nothing", "a")]
    public void every_statement_that_creates(string tables, string names) =>
        Writings.Are("|" + names.Replace("\\\"", "\"", StringComparison.Ordinal), $$"""[Projector("w")] public partial class W { const string Tables = "{{tables}}"; Task On(Placed placed, IProjectorTransaction open) => Task.CompletedTask; }""");

    [Fact]
    public void nested_with_names_of_generated_ones() => Writings.Are(
        "1 |t",
        """
        public static partial class Outer
        {
            [Projector("w")] internal sealed partial class @class
            {
                public const string Tables = "create table if not exists t (a int)";
                Task On(Placed happened, IProjectorTransaction delivery) { delivery.Get<StringBuilder>().Append(happened.Lines).Append(' '); return Task.CompletedTask; }
                class DeclaredAs; class ValueTask;
            }
        }
        """,
        "Outer.@class");
}
