using Npgsql;

namespace Deeds.Postgres.Reading;

/// <summary>Room for the bytes of many columns, without an array for each.</summary>
/// <remarks>Never pooled or written twice: who keeps an event keeps the chunk its bytes lie in. So chunks are small, and what is large gets an array of its own.</remarks>
internal sealed class ByteChunks
{
    private const int ChunkBytes = 16 << 10;
    private const int LargeBytes = ChunkBytes / 4;

    private byte[] _chunk = [];
    private int _used;

    public ReadOnlyMemory<byte> Take(NpgsqlDataReader reader, int column)
    {
        var room = _chunk.Length - _used;
        var length = room == 0 ? 0 : (int)reader.GetBytes(column, 0, _chunk, _used, room);
        // A chunk that is full now may hold a part of it only.
        if (length == room && (length = (int)reader.GetBytes(column, 0, null, 0, 0)) > room)
            return TakeElsewhere(reader, column, length);
        var bytes = _chunk.AsMemory(_used, length);
        _used += length;
        return bytes;
    }

    private Memory<byte> TakeElsewhere(NpgsqlDataReader reader, int column, int length)
    {
        if (length > LargeBytes)
            return reader.GetFieldValue<byte[]>(column);
        _chunk = GC.AllocateUninitializedArray<byte>(ChunkBytes);
        _used = (int)reader.GetBytes(column, 0, _chunk, 0, length);
        return _chunk.AsMemory(0, length);
    }
}
