namespace Deeds.Generators.Tests.Projections;

/// <summary>What could not be folded or kept is an error that names the member, and no generated file adds another.</summary>
public sealed class RefusedProjectionsTests
{
    [Theory]
    [InlineData("no On", "record {|DEED0502:Row|}([property: Key] string Sku);")]
    [InlineData("no row to begin with", "record Row([property: Key] string Sku, int Lines) { Row {|DEED0534:On|}(Placed placed) => this with { Lines = placed.Lines }; Row? On(Sent sent) => null; static string KeyOf(Sent sent) => \"\"; }")]
    [InlineData("two ways to the row", "record Row([property: Key] string Sku, int Lines) { static Row On(Row? row, Placed placed) => new(placed.Sku, 0); Row {|DEED0535:On|}(Sent sent) => this with { Lines = sent.Lines }; }")]
    [InlineData("two ways to the row, one of them a row that is made", "record Row([property: Key] string Sku, int Lines) { static Row On(Placed placed) => new(placed.Sku, 0); Row {|DEED0535:On|}(Sent sent) => this with { Lines = sent.Lines }; }")]
    [InlineData("a member that can be set", "record Row([property: Key] string Sku) { public int {|DEED0533:Lines|} { get; set; } static Row On(Placed placed) => new(placed.Sku); }")]
    [InlineData("a column of no shape that the constructor takes", "record Row([property: Key] string Sku, object {|DEED0601:More|}) { static Row On(Placed placed) => new(\"\", 1); }")]
    [InlineData("no key", "record {|DEED0512:Row|}(string Sku) { static Row On(Placed placed) => new(placed.Sku); }")]
    [InlineData("a key that may be null", "record Row([property: Key] string? {|DEED0513:Sku|}) { static Row On(Placed placed) => new(placed.Sku); }")]
    [InlineData("an approximate key", "record Row([property: Key] double {|DEED0513:Sku|}) { static Row On(Placed placed) => new(1); }")]
    [InlineData("a nested key", "record Row([property: Key] List<int> {|DEED0513:Sku|}) { static Row On(Placed placed) => new([]); }")]
    [InlineData("no way to the row", "record Row([property: Key] Size Mood) { Row {|DEED0514:On|}(Placed placed) => this; }")]
    [InlineData("half a way to the row", "record Row([property: Key] int Lines, [property: Key] string Other) { Row {|DEED0514:On|}(Placed placed) => this; }")]
    [InlineData("a namesake of another type", "record Row([property: Key] Size Lines) { static Row {|DEED0514:On|}(Row? row, Placed placed) => new(Size.Small); Row {|DEED0514:On|}(Sent sent) => this; }")]
    [InlineData("a key of another type", "record Row([property: Key] string Sku) { static Row On(Placed placed) => new(\"\"); Row On(Sent sent) => this; static int {|DEED0515:KeyOf|}(Sent sent) => 1; }")]
    [InlineData("a key of no event", "record Row([property: Key] string Sku) { static Row On(Placed placed) => new(\"\"); static string {|DEED0515:KeyOf|}(Sent sent) => \"\"; }")]
    [InlineData("gives a task", "record Row([property: Key] string Sku) { static Task<Row> {|DEED0503:On|}(Placed placed) => Task.FromResult(new Row(\"\")); }")]
    [InlineData("gives nothing", "record Row([property: Key] string Sku) { void {|DEED0503:On|}(Placed placed) { } }")]
    [InlineData("takes a service", "record Row([property: Key] string Sku) { static Row {|DEED0503:On|}(Placed placed, TimeProvider clock) => new(\"\"); }")]
    [InlineData("takes a row that is there", "record Row([property: Key] string Sku) { static Row {|DEED0503:On|}(Row row, Placed placed) => row; }")]
    [InlineData("takes two rows", "record Row([property: Key] string Sku) { Row {|DEED0503:On|}(Row? row, Placed placed) => this; }")]
    [InlineData("another case", "record Row([property: Key] string Sku) { static Row {|DEED0503:on|}(Placed placed) => new(\"\"); }")]
    [InlineData("twice", "record Row([property: Key] string Sku) { static Row On(Placed placed) => new(\"\"); Row? {|DEED0504:On|}(Placed placed, EventMetadata metadata) => null; }")]
    [InlineData("made with a service", "class {|DEED0516:Row|}(IServiceProvider services) { [Key] public string Sku { get; init; } = services.ToString()!; static Row On(Placed placed) => null!; }")]
    [InlineData("abstract", "abstract record {|DEED0516:Row|}([property: Key] string Sku) { static Row On(Placed placed) => null!; }")]
    [InlineData("columns of one name", "record {|DEED0517:Row|}([property: Key] string SkuName) { public int Sku_Name { get; init; } static Row On(Placed placed) => new(\"\"); }")]
    [InlineData("a column of any shape", "record Row([property: Key] string Sku) { public object? {|DEED0601:More|} { get; init; } static Row On(Placed placed) => new(\"\"); }")]
    public void a_projection_that_could_not_be_kept(string reason, string projection)
    {
        Assert.NotEmpty(reason);
        Rows.AreRefused($"""[Projection("rows")] public {projection.Replace("record ", "partial record ", StringComparison.Ordinal).Replace("class ", "partial class ", StringComparison.Ordinal)}""");
    }

    [Theory]
    [InlineData("Rows")]
    [InlineData("active-rows")]
    [InlineData("")]
    public void a_name_that_is_no_tables(string name) => Rows.AreRefused($$"""[Projection("{{name}}")] public partial record {|DEED0511:Row|}([property: Key] string Sku) { static Row On(Placed placed) => new(""); }""");

    [Theory]
    [InlineData("DEED0523", "\"rows\", Version = 0")]
    [InlineData("DEED0523", "\"rows\", Version = -1, InTransaction = true")]
    [InlineData("DEED0524", "\"rows\", InTransaction = true, Version = 2")]
    [InlineData("DEED0525", "\"rows__old\"")]
    [InlineData("DEED0525", "\"a23456789_123456789_123456789_123456789_123456789_12345\"")]
    [InlineData("DEED0525", "\"a23456789_123456789_123456789_123456789_123456789_12\", Version = 2")]
    public void a_version_or_name_that_leaves_something_out(string id, string marks) =>
        Rows.AreRefused($$"""[Projection({{marks}})] public partial record {|{{id}}:Row|}([property: Key] string Sku) { static Row On(Placed placed) => new(""); }""");

    [Theory]
    [InlineData("Index(\"Skew\")")]
    [InlineData("Index")]
    public void an_index_of_nothing(string index) => Rows.AreRefused($$"""[Projection("rows"), {{index}}] public partial record {|DEED0518:Row|}([property: Key] string Sku) { static Row On(Placed placed) => new(""); }""");

    [Fact]
    public void a_projection_named_like_a_reactor() => Rows.AreRefused("""
        [Reactor("rows")] public partial class A { void On(Placed placed) { } }
        [Projection("rows")] public partial record {|DEED0703:Row|}([property: Key] string Sku) { static Row On(Placed placed) => new(""); }
        """);

    [Theory]
    [InlineData("[property: Column(TypeName = \"money\")] decimal {|DEED0531:A|}", "1")]
    [InlineData("[property: Column(TypeName = \"numeric(2,3)\")] decimal {|DEED0531:A|}", "1")]
    [InlineData("[property: Column(TypeName = \"jsonb\")] string {|DEED0531:A|}", "\"\"")]
    [InlineData("[property: Column(TypeName = \"char(3)\")] string {|DEED0531:A|}", "\"\"")]
    [InlineData("[property: Column(TypeName = \"varchar(3)\")][MaxLength(4)] string {|DEED0531:A|}", "\"\"")]
    [InlineData("[property: Column(TypeName = \"varchar(3); drop table x\")] string {|DEED0531:A|}", "\"\"")]
    [InlineData("[property: Column(TypeName = \"bigint\")] int {|DEED0531:A|}", "1")]
    [InlineData("[MaxLength(4)] List<int> {|DEED0531:A|}", "[]")]
    [InlineData("[property: MaxLength(4)] Size {|DEED0531:A|}", "Size.Small")]
    [InlineData("[property: Column(\"A b\")] int {|DEED0532:A|}", "1")]
    [InlineData("[property: Column(\"\")] int {|DEED0532:A|}", "1")]
    [InlineData("[property: Column(\"xmin\")] int {|DEED0532:A|}", "1")]
    [InlineData("int {|DEED0532:Ctid|}", "1")]
    public void a_column_that_would_not_give_it_back(string column, string value) => Rows.AreRefused(
        $$"""[Projection("rows")] public partial record Row([property: Key] string Sku, {{column}}) { static Row On(Placed placed) => new("", {{value}}); }""");

    [Fact]
    public void a_name_given_to_two_columns() => Rows.AreRefused(
        """[Projection("rows")] public partial record {|DEED0517:Row|}([property: Key] string Sku, [property: Column("sku")] int A) { static Row On(Placed placed) => new("", 1); }""");

    [Theory]
    [InlineData("static Row On(Placed placed, TimeProvider clock) => new(\"\");", "nobody gives it 'TimeProvider clock', for a projection is pure; the event's own time is 'metadata.RecordedAt'. Did you mean 'static Row On(Placed happened, EventMetadata metadata)'?")]
    [InlineData("static Row On(Placed placed, IServiceProvider services) => new(\"\");", "nobody gives it 'IServiceProvider services', for a projection is pure and takes no services. Did you mean 'static Row On(Placed happened)'?")]
    public void what_was_meant_is_said(string on, string said) => Assert.Contains(said, Rows.Said($$"""[Projection("rows")] public partial record Row([property: Key] string Sku) { {{on}} }"""), StringComparison.Ordinal);
}
