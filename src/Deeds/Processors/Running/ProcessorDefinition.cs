using Deeds.Storage;

namespace Deeds.Processors.Running;

/// <summary>A processor as it is declared and configured.</summary>
internal sealed record ProcessorDefinition(string Name, ProcessorOptions Options, Subscribed Subscribed, IPageWork Work)
{
    /// <summary>False when nothing it does looks at the metadata of its events.</summary>
    public bool ReadsMetadata { get; init; } = true;

    /// <summary>The position after which a processor begins that has never run.</summary>
    public async ValueTask<Position> StartAsync(ProcessorWorld world, CancellationToken cancellationToken)
    {
        if (Options.Start.IsNow)
            return await world.Store.Processors.HeadAsync(cancellationToken).ConfigureAwait(false);
        return Options.Start.Moment is { } time
            ? await BeforeAsync(world.Store, time, cancellationToken).ConfigureAwait(false)
            : Options.Start.Position ?? Position.Start;
    }

    private static async ValueTask<Position> BeforeAsync(IEventStore store, DateTimeOffset time, CancellationToken cancellationToken)
    {
        var reader = store.ReadAfter(Position.Start, EventFilter.All);
        var before = Position.Start;
        while (true)
        {
            var page = await reader.ReadPageAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            foreach (var stored in page.Events)
            {
                if (stored.RecordedAt >= time)
                    return before;
                before = stored.Position;
            }

            if (page.IsLast)
                return before;
        }
    }
}
