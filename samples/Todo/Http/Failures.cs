using System.Text.Json;
using Deeds;
using Microsoft.AspNetCore.Diagnostics;

namespace Todo.Http;

/// <summary>Answers what cannot be read with 400, and a projection that is too far behind with 503, each with the reason.</summary>
internal sealed class Failures : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (AnswerTo(exception) is not { } answer)
            return false;
        await answer.ExecuteAsync(httpContext);
        return true;
    }

    private static IResult? AnswerTo(Exception exception) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException problem } => Answers.Problem(StatusCodes.Status400BadRequest, $"{problem.Path}: {problem.Message}"),
        BadHttpRequestException problem => Answers.Problem(problem.StatusCode, problem.Message),
        ProcessorBehindException behind => Answers.Problem(StatusCodes.Status503ServiceUnavailable, behind.Message),
        _ => null,
    };
}
