using Deeds;
using Todo.Http;
using Todo.Notices;

namespace Todo;

/// <summary>The application: in memory, or in a database where <c>postgres</c> is set to a connection string.</summary>
internal static class TodoHost
{
    private const string Url = "http://localhost:5100";

    /// <summary>Puts it together; it is not started.</summary>
    /// <param name="args">The command line: <c>--postgres</c>, <c>--maildrop</c>, <c>--urls</c>, and <c>--patience</c> and <c>--claim</c> as times.</param>
    /// <param name="configure">Adds services, or puts others in their place.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        var settings = builder.Configuration;
        if (settings["urls"] is null)
            builder.WebHost.UseUrls(Url);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddDeeds(deeds => Keep(deeds.AddModule(TodoModule.Definition), settings["postgres"])
            .ConfigureProcessors(options => options with { Claim = settings.GetValue("claim", options.Claim) }));
        builder.Services.AddSingleton(services => MailerOf(services, settings["maildrop"]));
        builder.Services.AddSingleton(typeof(FreshRows<>));
        builder.Services.AddExceptionHandler<Failures>();
        builder.Services.AddProblemDetails();
        builder.Services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.Converters.Add(new DayConverter()));
        configure?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseExceptionHandler();
        app.MapTodos();
        return app;
    }

    private static DeedsBuilder Keep(DeedsBuilder deeds, string? connectionString) =>
        connectionString is null ? deeds.UseInMemory() : deeds.UsePostgres(connectionString);

    private static IMailer MailerOf(IServiceProvider services, string? maildrop) =>
        maildrop is null ? ActivatorUtilities.CreateInstance<LoggingMailer>(services) : new Maildrop(maildrop);
}
