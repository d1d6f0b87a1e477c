using Deeds.Storage.Processors;
using Microsoft.Extensions.Logging;

namespace Deeds.Processors.Running;

/// <summary>What all processors of one process have in common.</summary>
internal sealed record ProcessorWorld(IDrivableStore Store, Catalogue Catalogue, IServiceProvider Services)
{
    public required DeedsOptions Options { get; init; }

    public required TimeProvider Clock { get; init; }

    public required ILogger Logger { get; init; }

    /// <summary>Who this process is to the store.</summary>
    public required string Owner { get; init; }
}
