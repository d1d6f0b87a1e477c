namespace Todo.Notices;

/// <summary>Writes mails to the log in place of sending them.</summary>
internal sealed partial class LoggingMailer(ILogger<LoggingMailer> log) : IMailer
{
    public Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        Sent(mail.To, mail.Text);
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Mail to {To}: {Text}")]
    private partial void Sent(string to, string text);
}
