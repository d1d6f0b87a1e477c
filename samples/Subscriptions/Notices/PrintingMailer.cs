namespace Subscriptions.Notices;

/// <summary>Prints mails in place of sending them.</summary>
internal sealed class PrintingMailer(TextWriter output) : IMailer
{
    private readonly HashSet<string> _keys = [];

    /// <summary>How many mails went out.</summary>
    public int Sent => _keys.Count;

    public Task SendAsync(Mail mail) => _keys.Add(mail.Key) ? output.WriteLineAsync($"  mail to {mail.To}: {mail.Text}") : Task.CompletedTask;
}
