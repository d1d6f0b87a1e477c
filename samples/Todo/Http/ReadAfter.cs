using Deeds;

namespace Todo.Http;

/// <summary>How a client that wrote something asks for nothing older: every answer to a write names its position, every reader may name one.</summary>
internal static class ReadAfter
{
    public const string Header = "Deeds-Position";
    public const string Query = "after";

    // A client that keeps cookies sees what it wrote without doing anything about it.
    private const string Cookie = "deeds-position";

    public static void Tell(HttpResponse response, Position position)
    {
        response.Headers[Header] = position.ToString();
        response.Cookies.Append(Cookie, position.ToString(), new() { HttpOnly = true, SameSite = SameSiteMode.Lax });
    }

    /// <exception cref="BadHttpRequestException">The text is no position.</exception>
    public static Position? AskedBy(HttpRequest request)
    {
        var text = request.Query[Query].ToString() is { Length: > 0 } asked ? asked : request.Cookies[Cookie];
        return text is null ? null
            : Position.TryParse(text, null, out var position) ? position
            : throw new BadHttpRequestException($"'{text}' is no position; name one that came in the header {Header}.");
    }
}
