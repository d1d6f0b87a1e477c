namespace Subscriptions;

/// <summary>Sends mails; told the same key again, it sends nothing.</summary>
public interface IMailer
{
    Task SendAsync(string to, string text, string key);
}
