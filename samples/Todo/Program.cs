using System.Data.Common;
using System.Net.Sockets;
using Deeds;
using Todo;

try
{
    await TodoHost.Build(args).RunAsync();
    return 0;
}
catch (Exception problem) when (problem is DeedsException or DbException or SocketException or ArgumentException)
{
    await Console.Error.WriteLineAsync($"todo: {problem.Message}");
    return 1;
}
