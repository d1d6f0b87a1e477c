namespace Deeds.Tests.Todos;

/// <summary>Keeps what was to be mailed, and fails as often as it is told to.</summary>
public sealed class Mailer
{
    private readonly Lock _gate = new();
    private readonly List<string> _sent = [];
    private readonly Dictionary<string, int> _failures = new(StringComparer.Ordinal);
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<string> Sent
    {
        get
        {
            lock (_gate)
                return [.. _sent];
        }
    }

    /// <summary>Ends when one more mail was sent.</summary>
    public Task NextAsync()
    {
        lock (_gate)
            return _next.Task;
    }

    /// <summary>Lets mails with this text fail.</summary>
    public void Fail(string text, int times = int.MaxValue)
    {
        lock (_gate)
            _failures[text] = times;
    }

    /// <summary>What happens while a mail is on its way.</summary>
    public Func<Task>? Sending { get; set; }

    public async Task SendAsync(string text)
    {
        if (Sending is { } sending)
            await sending();
        lock (_gate)
        {
            if (_failures.GetValueOrDefault(text) is > 0 and var left)
            {
                _failures[text] = left - 1;
                throw new IOException("the mail server said no");
            }

            _sent.Add(text);
            var next = _next;
            _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
            next.SetResult();
        }
    }
}
