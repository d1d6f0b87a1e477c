namespace Deeds;

/// <summary>A mistake in how Deeds is used or configured, or stored data it cannot serve.</summary>
/// <remarks>
/// The message names the subject, the fact and the remedy; <see cref="Id"/> names the rule page.
/// Ids go by room: the compiler reports the first fifty of each hundred, a running program the rest.
/// Expected outcomes of a command are never exceptions: see <see cref="CommandResult"/>.
/// </remarks>
public class DeedsException : Exception
{
    /// <summary>Creates the exception; <paramref name="id"/> is a DEED id such as <c>DEED0801</c>.</summary>
    public DeedsException(string id, string message, Exception? innerException = null)
        : base($"{id}: {message}", innerException)
    {
        Id = id;
    }

    /// <summary>The DEED id of the rule that was broken.</summary>
    public string Id { get; }
}
