using Deeds;

namespace Todo.Http;

/// <summary>What came of a command, as HTTP says it.</summary>
internal static class Answers
{
    public static IResult Of(CommandResult result, int accepted) => result switch
    {
        CommandResult.Accepted { Position: var position } => new WrittenAnswer(accepted, position),
        CommandResult.Noop => Results.Ok(),
        CommandResult.Invalid { Errors: var errors } => Problem(StatusCodes.Status400BadRequest, string.Join(' ', errors.Values.SelectMany(static messages => messages))),
        CommandResult.Rejected { Message: var message } => Problem(StatusCodes.Status422UnprocessableEntity, message),
        CommandResult.NotFound => Problem(StatusCodes.Status422UnprocessableEntity, "There is no such todo."),
        CommandResult.AlreadyExists => Problem(StatusCodes.Status422UnprocessableEntity, "The todo exists already."),
        CommandResult.Conflict => Problem(StatusCodes.Status409Conflict, "Others kept changing the todo; try again."),
        _ => Problem(StatusCodes.Status503ServiceUnavailable, "The todo may or may not have been changed; look, then try again."),
    };

    public static IResult Problem(int status, string reason) => Results.Problem(reason, statusCode: status);
}
