using Deeds;
using Todo.Projections;

namespace Todo.Http;

internal static class TodoRoutes
{
    public static void MapTodos(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/todo/{id?}", async (CommandGateway commands, string? id, TodoBody? body) =>
            Answers.Of(await commands.ExecuteAsync(Add(id ?? "", body)), StatusCodes.Status201Created));
        routes.MapPut("/todo/{id?}", async (CommandGateway commands, string? id, TodoBody? body) =>
            Answers.Of(await commands.ExecuteAsync(Amend(id ?? "", body)), StatusCodes.Status200OK));
        routes.MapPost("/todo/{id}/complete", async (CommandGateway commands, string id, CompletionBody? body) =>
            Answers.Of(await commands.ExecuteAsync(new CompleteTodo(id, body?.CompletedOn)), StatusCodes.Status200OK));
        routes.MapPost("/todo/{id}/abandon", async (CommandGateway commands, string id) =>
            Answers.Of(await commands.ExecuteAsync(new AbandonTodo(id)), StatusCodes.Status200OK));

        routes.MapGet("/outstanding", (FreshRows<OutstandingTodo> todos, HttpRequest request) =>
            todos.ReadAsync(request, ProjectionQuery.All));
        routes.MapGet("/scheduled", (FreshRows<ScheduledTodo> todos, HttpRequest request) =>
            todos.ReadAsync(request, ProjectionQuery.All.OrderBy(nameof(ScheduledTodo.DueDate))));
        routes.MapGet("/completed", (FreshRows<CompletedTodo> todos, HttpRequest request) =>
            todos.ReadAsync(request, ProjectionQuery.All.OrderBy(nameof(CompletedTodo.CompletedOn))));
    }

    private static AddTodo Add(string id, TodoBody? body) =>
        new(id, body?.Title ?? "") { Description = body?.Description, DueDate = body?.DueDate, StakeholderEmail = body?.StakeholderEmail };

    private static AmendTodo Amend(string id, TodoBody? body) =>
        new(id, body?.Title ?? "") { Description = body?.Description, DueDate = body?.DueDate, StakeholderEmail = body?.StakeholderEmail };
}
