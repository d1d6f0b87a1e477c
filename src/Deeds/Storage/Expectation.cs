namespace Deeds.Storage;

/// <summary>What an append expects of its stream; the store refuses the append when it is otherwise.</summary>
public readonly record struct Expectation
{
    private const int AnyCode = -1;
    private const int ExistsCode = -2;

    private readonly int _code;

    private Expectation(int code) => _code = code;

    /// <summary>Nothing: append whatever the version.</summary>
    public static Expectation Any => new(AnyCode);

    /// <summary>The stream has no event yet.</summary>
    public static Expectation NoStream => default;

    /// <summary>The stream has at least one event.</summary>
    public static Expectation Exists => new(ExistsCode);

    /// <summary>The stream's last event has this version; 0 is the same as <see cref="NoStream"/>.</summary>
    public static Expectation Exactly(int version)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        return new(version);
    }

    /// <summary>The version the stream must have, 0 for none; null for <see cref="Any"/> and <see cref="Exists"/>.</summary>
    public int? Version => _code >= 0 ? _code : null;

    /// <summary>True when a stream of this version (0: no stream) is as expected.</summary>
    public bool IsMetBy(int version) => _code switch
    {
        AnyCode => true,
        ExistsCode => version > 0,
        _ => version == _code,
    };

    /// <summary><c>any</c>, <c>exists</c>, <c>no stream</c> or <c>version n</c>.</summary>
    public override string ToString() => _code switch
    {
        AnyCode => "any",
        ExistsCode => "exists",
        0 => "no stream",
        _ => $"version {_code}",
    };
}
