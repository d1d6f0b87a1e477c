using Todo.Notices;

namespace Deeds.Samples.Tests.Todo;

/// <summary>Keeps mails in place of sending them.</summary>
internal sealed class Mails : IMailer
{
    private readonly List<Mail> _sent = [];

    public IReadOnlyList<Mail> Sent
    {
        get
        {
            lock (_sent)
                return [.. _sent];
        }
    }

    public Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        lock (_sent)
            _sent.Add(mail);
        return Task.CompletedTask;
    }
}
