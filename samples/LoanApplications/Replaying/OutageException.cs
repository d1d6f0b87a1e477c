using System.Data.Common;
using System.Net.Sockets;
using Deeds.Storage;

namespace LoanApplications.Replaying;

/// <summary>The server could not be reached for longer than anyone wants to wait.</summary>
internal sealed class OutageException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>True when the server may be back in a moment, and the same work can be done again.</summary>
    public static bool MayPass(Exception problem) => problem
        is OutageException or OutcomeUnknownException or SocketException or IOException or TimeoutException
        or DbException { IsTransient: true }
        or DbException { SqlState: ['5', '7', 'P', ..] or ['0', '8', ..] };
}
