using Deeds;

namespace Todo.Http;

/// <summary>Something was recorded: tells where, so that whoever wrote it can read what follows from it.</summary>
internal sealed class WrittenAnswer(int status, Position position) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        ReadAfter.Tell(httpContext.Response, position);
        return Task.CompletedTask;
    }
}
