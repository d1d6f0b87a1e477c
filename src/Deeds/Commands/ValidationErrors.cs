namespace Deeds;

/// <summary>What is wrong with the fields of a command, collected before anything is loaded.</summary>
public sealed class ValidationErrors
{
    private Dictionary<string, IReadOnlyList<string>>? _byField;

    /// <summary>True when nothing is wrong.</summary>
    public bool IsEmpty => _byField is null;

    /// <summary>The messages per field, by the name of the property; the empty name holds what concerns the whole command.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> ByField => _byField ?? [];

    /// <summary>Adds what is wrong with a field.</summary>
    /// <param name="field">The property's name, or the empty text for the command as a whole.</param>
    /// <param name="message">What is wrong, as a sentence.</param>
    public void Add(string field, string message)
    {
        _byField ??= new(StringComparer.Ordinal);
        if (_byField.TryGetValue(field, out var messages))
            ((List<string>)messages).Add(message);
        else
            _byField.Add(field, new List<string> { message });
    }
}
