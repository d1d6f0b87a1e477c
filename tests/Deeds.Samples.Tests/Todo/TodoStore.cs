using Deeds.Storage;
using Microsoft.Extensions.DependencyInjection;
using Todo.Notices;

namespace Deeds.Samples.Tests.Todo;

/// <summary>Where a test keeps its todos, and the mails that went out: both outlive the hosts.</summary>
internal sealed class TodoStore
{
    public const string Memory = "memory";
    public const string Postgres = "postgres";

    private readonly InMemoryEventStore _memory = new();
    private readonly string? _database;

    private TodoStore(string? database) => _database = database;

    public Mails Mails { get; } = new();

    public string[] Arguments => _database is null ? [] : [$"--postgres={_database}"];

    public static async Task<TodoStore> OfAsync(string kind, DatabaseServer server) => new(kind is Postgres ? await server.NewDatabaseAsync() : null);

    public static TodoStore In(string database) => new(database);

    public void Configure(IServiceCollection services)
    {
        services.AddSingleton<IMailer>(Mails);
        if (_database is null)
            services.AddSingleton<IEventStore>(_memory);
    }
}
