namespace Deeds.Generators.Tests.Validation;

/// <summary>Attributes on a property of some type, and values to try, separated by bars.</summary>
public sealed record FrameworkCase(string Attributes, string Type, string Values)
{
    /// <summary>Declares a command with the attributes, and a method that makes one of it for every value.</summary>
    public string Source(int number) => $$"""
        [Command] public partial class Case{{number}}
        {
            {{Attributes}}
            public {{Type}} Value { get; init; } = default!;

            public static Case{{number}}[] All() =>
                [{{string.Join(", ", Values.Split('|').Select(value => $"new() {{ Value = {value.Trim()} }}"))}}];
        }

        """;

    public override string ToString() => $"{Attributes} {Type}";
}
