using System.Security.Cryptography;
using System.Text;

namespace Todo.Notices;

/// <summary>Puts each mail into a file of a folder; the file is named by the mail's key, so a mail that is sent again is there once.</summary>
internal sealed class Maildrop(string folder) : IMailer
{
    public Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mail.Key)))[..16];
        return File.WriteAllTextAsync(Path.Combine(folder, $"{name}.txt"), $"To: {mail.To}\n\n{mail.Text}\n", cancellationToken);
    }
}
