namespace LoanApplications.Logs;

/// <summary>The log is missing, damaged, or tells something the domain does not know or refuses.</summary>
internal sealed class LogException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    public static LogException Unknown(Trace trace, int index) => new($"{Describe(trace, index)} stands for nothing the domain knows.");

    public static LogException Refused(Trace trace, int index, string outcome) => new($"{Describe(trace, index)} was not accepted: {outcome}");

    private static string Describe(Trace trace, int index)
    {
        var entry = trace.Entries[index];
        return $"Entry {index + 1} of application {trace.Id} ({entry.Activity} {entry.Transition})";
    }
}
