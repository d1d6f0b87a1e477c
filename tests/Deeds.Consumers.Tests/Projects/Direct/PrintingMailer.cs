namespace Subscriptions;

internal sealed class PrintingMailer : IMailer
{
    public Task SendAsync(string to, string text, string key) => Console.Out.WriteLineAsync($"mail to {to}: {text}");
}
