using Deeds.Chaos.Domain;
using Deeds.Chaos.Plans;
using Deeds.Chaos.Processes;
using Deeds.Postgres;
using Deeds.Storage;
using Npgsql;

namespace Deeds.Chaos.Writing;

/// <summary>Appends its numbers from 1 on: one event or several, to one stream or two, at once or in a transaction that is held or rolled back.</summary>
internal sealed class Writer(Assignment assignment, int number, PostgresEventStore store, WriterLog log)
{
    private const int LargestBatch = 20;
    private const int LongestHold = 400;

    private readonly ChaosSetting _setting = assignment.Setting;
    private readonly Random _random = new((int)(uint)Dice.Roll(assignment.Setting.Seed, number));
    private int _next = 1;

    /// <summary>Appends until it has drawn so many numbers.</summary>
    /// <param name="events">How many.</param>
    /// <param name="pace">When the next append is due, by how many numbers were drawn.</param>
    public async Task RunAsync(int events, Func<int, Task> pace)
    {
        while (_next <= events)
        {
            var batch = _random.Next(10) < 7 ? 1 : _random.Next(2, LargestBatch + 1);
            var first = _next;
            await AppendAsync(Math.Min(batch, events - _next + 1));
            await pace(_next - first);
        }
    }

    private Task AppendAsync(int batch) => _random.Next(100) switch
    {
        < 2 => HoldAsync(batch, commit: true),
        < 3 => HoldAsync(batch, commit: false),
        < 8 => AppendToTwoAsync(batch),
        _ => AppendToOneAsync(batch),
    };

    private async Task AppendToOneAsync(int batch)
    {
        var first = _next;
        Accept(await store.AppendAsync(Draw(Stream(), batch)), first);
    }

    private async Task AppendToTwoAsync(int batch)
    {
        var first = _next;
        var (one, other) = (Stream(), Stream());
        StreamAppend[] appends = one == other ? [Draw(one, batch)] : [Draw(one, batch), Draw(other, 1)];
        Accept(await store.AppendAsync(appends), first);
    }

    // After the gate, so that positions are drawn: a slow one leaves a hole for a while, one that is rolled back for ever.
    private async Task HoldAsync(int batch, bool commit)
    {
        var first = _next;
        var append = Draw(Stream(), batch);
        var connection = new NpgsqlConnection(assignment.ConnectionString);
        await connection.OpenAsync();
        var open = await OpenAppend.BeginAsync(connection, assignment.Schema, append);
        await Task.Delay(_random.Next(LongestHold));
        await open.EndAsync(commit);
        log.Write(commit ? WriterLog.Stored : WriterLog.RolledBack, number, first, _next - 1);
    }

    private StreamId Stream() => $"tally-{_random.Next(_setting.Streams)}";

    private StreamAppend Draw(StreamId stream, int batch) => new(stream, Expectation.Any, [.. Enumerable.Range(0, batch).Select(_ => Event(stream))]);

    private NewEvent Event(StreamId stream)
    {
        var now = TimeProvider.System.GetUtcNow();
        return NewEvent.Of(new TallyAdded(number, _next++, _random.Next(1, 100)), new() { EventId = Guid.CreateVersion7(now), Stream = stream, Version = 0, RecordedAt = now });
    }

    private void Accept(AppendResult result, int first)
    {
        if (result is not AppendResult.Appended)
            throw new InvalidOperationException($"An append that expects nothing was not accepted: {result}");
        log.Write(WriterLog.Stored, number, first, _next - 1);
    }
}
