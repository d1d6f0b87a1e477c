using Deeds;

namespace Todo.Http;

/// <summary>Reads a projection, once it has come as far as the client asks.</summary>
internal sealed class FreshRows<TRow>(IProjectionReader<TRow> rows, IConfiguration settings)
    where TRow : class, IProjection<TRow>
{
    private static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(5);

    private readonly TimeSpan _patience = settings.GetValue("patience", UsualPatience);

    /// <exception cref="ProcessorBehindException">The projection did not come so far in time.</exception>
    public async Task<IReadOnlyList<TRow>> ReadAsync(HttpRequest request, ProjectionQuery query)
    {
        if (ReadAfter.AskedBy(request) is { } position)
            await rows.WaitForAsync(position, _patience, request.HttpContext.RequestAborted);
        return await rows.ReadAsync(query, request.HttpContext.RequestAborted).ToListAsync(request.HttpContext.RequestAborted);
    }
}
