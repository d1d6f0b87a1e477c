using System.Globalization;
using System.Text;

namespace Deeds.Chaos.Writing;

/// <summary>What the writers of a process were told of their appends, a line each.</summary>
internal sealed class WriterLog(string path) : IDisposable
{
    public const string Stored = "stored";
    public const string RolledBack = "rolled-back";

    private readonly FileStream _file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
    private readonly Lock _gate = new();

    public void Write(string outcome, int writer, int first, int last)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{outcome} {writer} {first} {last}\n");
        lock (_gate)
            _file.Write(Encoding.UTF8.GetBytes(line));
    }

    public void Dispose() => _file.Dispose();
}
