using System.Text;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Todo;

namespace Deeds.Samples.Tests.Todo;

/// <summary>The sample's host in this process, on a free port, and a client that keeps cookies.</summary>
internal sealed class TodoApp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private TodoApp(WebApplication app) => _app = app;

    public ProcessorControl Processors => Get<ProcessorControl>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<TodoApp> StartAsync(TodoStore store, params string[] args)
    {
        var app = TodoHost.Build(["--urls=http://127.0.0.1:0", "--environment=Development", "--patience=00:01:00", .. store.Arguments, .. args], store.Configure);
        await app.StartAsync(Token);
        return new(app);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Sends with the cookies of what was answered before.</summary>
    public Task<Answer> SendAsync(string method, string path, string? json = null) => SendAsync(_client, method, path, json);

    /// <summary>Sends as somebody who was never here.</summary>
    public async Task<Answer> SendAsStrangerAsync(string method, string path)
    {
        using var stranger = new HttpClient();
        return await SendAsync(stranger, method, path, null);
    }

    /// <summary>Waits until every processor has come to the end of the store, and nothing follows from that any more.</summary>
    public async Task SettleAsync()
    {
        Position? settled = null;
        for (var head = await HeadAsync(); head != settled; settled = head, head = await HeadAsync())
        {
            foreach (var processor in Processors.Names)
                await Processors.WaitForAsync(processor, head, Patience, Token);
        }
    }

    /// <summary>The events of a todo.</summary>
    public ValueTask<List<RecordedEvent>> HistoryAsync(string id) => Get<AggregateReader>().HistoryAsync<TodoItem>(id, cancellationToken: Token).ToListAsync(Token);

    /// <summary>All three lists, as they are now.</summary>
    public async Task<string> ListsAsync()
    {
        await SettleAsync();
        return string.Concat((await SendAsync("GET", "/outstanding")).Text, (await SendAsync("GET", "/scheduled")).Text, (await SendAsync("GET", "/completed")).Text);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<Answer> SendAsync(HttpClient client, string method, string path, string? json)
    {
        using var request = new HttpRequestMessage(new(method), new Uri(new(_app.Urls.Single()), path));
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request, Token);
        return await Answer.OfAsync(response);
    }

    private async Task<Position> HeadAsync() => await ((IDrivableStore)Get<IEventStore>()).Processors.HeadAsync(Token);
}
