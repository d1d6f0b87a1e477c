using Deeds.Storage;

namespace Deeds.Postgres.Appending;

/// <summary>A way to append to one stream.</summary>
internal interface IAppender
{
    ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken);
}
