using System.Text.Json;

namespace Subscriptions;

/// <summary>What the scenario came to; the last line the program prints.</summary>
internal sealed record Summary
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public required string Store { get; init; }

    public required long Subscription { get; init; }

    public required string Activated { get; init; }

    public required string ActivatedAgain { get; init; }

    public required int EventsAfterActivations { get; init; }

    public required string BlankKey { get; init; }

    public required int ParallelAccepted { get; init; }

    public required int ParallelNoops { get; init; }

    public required int ParallelEvents { get; init; }

    public required string Status { get; init; }

    public required int Events { get; init; }

    public required bool TimeTravelAgrees { get; init; }

    public required int RowsEqual { get; init; }

    public required int RowsDifferent { get; init; }

    public required bool RebuiltRowEqual { get; init; }

    public int Mails { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Options);
}
