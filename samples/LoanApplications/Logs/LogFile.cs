using System.IO.Compression;
using System.Xml;

namespace LoanApplications.Logs;

/// <summary>A gzipped XES log on disk, read once from front to back in constant memory.</summary>
internal sealed class LogFile : IDisposable
{
    private static readonly byte[] GzipMark = [0x1f, 0x8b];

    private readonly string _path;
    private readonly FileStream _file;

    private LogFile(string path, FileStream file)
    {
        _path = path;
        _file = file;
    }

    /// <summary>How much has been read, from 0 to 1.</summary>
    public double Progress => (double)_file.Position / _file.Length;

    /// <exception cref="LogException">The file cannot be opened or is not gzip.</exception>
    public static LogFile Open(string path)
    {
        try
        {
            var file = File.OpenRead(path);
            var mark = new byte[GzipMark.Length];
            var read = file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
            file.Position = 0;
            if (read == mark.Length && mark.AsSpan().SequenceEqual(GzipMark))
                return new(path, file);
            file.Dispose();
            throw new LogException($"{path} is not a gzip file.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new LogException($"{path} cannot be opened: {problem.Message}", problem);
        }
    }

    /// <exception cref="LogException">The file is damaged or no XES log; the traces before the damage have been given.</exception>
    public IEnumerable<Trace> ReadTraces()
    {
        using var unzipped = new GZipStream(_file, CompressionMode.Decompress, leaveOpen: true);
        using var traces = XesReader.Read(unzipped).GetEnumerator();
        while (MoveNext(traces))
            yield return traces.Current;
    }

    public void Dispose() => _file.Dispose();

    private bool MoveNext(IEnumerator<Trace> traces)
    {
        try
        {
            return traces.MoveNext();
        }
        catch (Exception problem) when (problem is XmlException or InvalidDataException or IOException or LogException)
        {
            throw new LogException($"{_path} is damaged or no XES log: {problem.Message}", problem);
        }
    }
}
