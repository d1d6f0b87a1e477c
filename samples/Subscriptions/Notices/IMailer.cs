namespace Subscriptions.Notices;

/// <summary>Sends mails; a mail whose key it has seen before is not sent again.</summary>
public interface IMailer
{
    Task SendAsync(Mail mail);
}
