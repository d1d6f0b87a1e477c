namespace Todo.Notices;

/// <summary>Sends mails; a mail whose key it has seen before need not be sent again.</summary>
public interface IMailer
{
    Task SendAsync(Mail mail, CancellationToken cancellationToken);
}
