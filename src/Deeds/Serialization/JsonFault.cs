using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>What can be wrong with a JSON value; called by generated code.</summary>
public static class JsonFault
{
    // What generated code calls the object whose members it writes.
    private const string Owner = "value.";

    /// <summary>Says which required member is missing.</summary>
    /// <param name="missing">One bit per member, set for those that are missing.</param>
    /// <param name="names">The names of all members, in the order of the bits.</param>
    public static JsonException Missing(UInt128 missing, params ReadOnlySpan<string> names)
    {
        var name = names[(int)UInt128.TrailingZeroCount(missing)];
        return new("a required member is missing.", name, lineNumber: null, bytePositionInLine: null);
    }

    /// <summary>Says that null stands where it is not allowed.</summary>
    public static JsonException Null() => new("null is not allowed here.");

    /// <summary>Says that a member came before.</summary>
    public static JsonException Twice() => new("the member comes twice.");

    /// <summary>Says that the type has no such member.</summary>
    public static JsonException Unknown() => new("there is no such member.");

    /// <summary>Says what was expected in place of what is there.</summary>
    public static JsonException Expected(string expected, JsonTokenType actual) =>
        actual is JsonTokenType.Null ? Null() : new($"{expected} is expected, not {Described(actual)}.");

    /// <summary>Says that an enum has no value of this name.</summary>
    public static JsonException NotAMember(string enumeration, string? name) => new($"\"{name}\" is not a {enumeration}.");

    /// <summary>Says that an object does not tell which case of its hierarchy it is.</summary>
    /// <param name="discriminator">The name of the member that should tell.</param>
    public static JsonException NoCase(string discriminator) => new($"no known case of the hierarchy is named by \"{discriminator}\".");

    /// <summary>Gives the value back unless it is null, which could be written but never read.</summary>
    /// <exception cref="DeedsException">The value is null.</exception>
    /// <param name="value">The value.</param>
    /// <param name="subject">What it is called; by default as the caller writes it.</param>
    public static T Present<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string subject = "")
        where T : class =>
        value ?? throw NullToWrite(subject.StartsWith(Owner, StringComparison.Ordinal) ? subject[Owner.Length..] : subject);

    /// <summary>Gives the number back unless JSON has no way to write it.</summary>
    /// <exception cref="DeedsException">DEED0655: the number is infinite or none.</exception>
    public static T Finite<T>(T value)
        where T : struct, INumberBase<T> =>
        T.IsFinite(value) ? value : throw NotFinite(value, "");

    /// <summary>Says that JSON has no way to write a number.</summary>
    internal static T Finite<T>(JsonText text, T value)
        where T : struct, INumberBase<T> =>
        T.IsFinite(value) ? value : throw NotFinite(value, text.LastName);

    /// <summary>Says that a text is cut in the midst of a character, and would be stored as another.</summary>
    internal static DeedsException HalfAPair(string member) =>
        new("DEED0656", $"{Member(member)} has text with half a surrogate pair, which no UTF-8 can hold, so another text would be stored. Cut it between characters, as with StringInfo or Rune.");

    /// <summary>Says that an object is of a type the hierarchy does not list.</summary>
    public static DeedsException UnlistedCase(object? value, string hierarchy) => value is null
        ? NullToWrite(hierarchy)
        : new("DEED0653", $"{value.GetType().Name} is not a listed case of {hierarchy}. Add [JsonDerivedType] for it to {hierarchy}.");

    private static DeedsException NotFinite<T>(T value, string member) =>
        new("DEED0655", $"{Member(member)} is {value}, which JSON has no way to write. Store a finite number, or none.");

    private static string Member(string name) => name.Length == 0 ? "A value" : name;

    private static DeedsException NullToWrite(string subject) =>
        new("DEED0652", $"{subject} is null, but its declaration does not allow null, so what would be stored could not be read back. Give it a value, or declare it nullable.");

    private static string Described(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        _ => token.ToString(),
    };
}
