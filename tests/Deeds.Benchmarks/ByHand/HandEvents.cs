using System.Text.Json;
using LoanApplications.Domain;

namespace Deeds.Benchmarks.ByHand;

/// <summary>The bank's events as one would read them: a switch over names and System.Text.Json, source-generated.</summary>
internal static class HandEvents
{
    public static IEvent Read(string name, byte[] data) => name switch
    {
        "application.submitted" => JsonSerializer.Deserialize(data, BankJson.Default.ApplicationSubmitted)!,
        "application.partly-submitted" => JsonSerializer.Deserialize(data, BankJson.Default.ApplicationPartlySubmitted)!,
        "application.preaccepted" => JsonSerializer.Deserialize(data, BankJson.Default.ApplicationPreaccepted)!,
        "application.accepted" => JsonSerializer.Deserialize(data, BankJson.Default.ApplicationAccepted)!,
        "application.finalized" => JsonSerializer.Deserialize(data, BankJson.Default.ApplicationFinalized)!,
        "application.registered" => JsonSerializer.Deserialize(data, BankJson.Default.ApplicationRegistered)!,
        "application.activated" => JsonSerializer.Deserialize(data, BankJson.Default.ApplicationActivated)!,
        "application.approved" => JsonSerializer.Deserialize(data, BankJson.Default.ApplicationApproved)!,
        "application.declined" => JsonSerializer.Deserialize(data, BankJson.Default.ApplicationDeclined)!,
        "application.cancelled" => JsonSerializer.Deserialize(data, BankJson.Default.ApplicationCancelled)!,
        "offer.selected" => JsonSerializer.Deserialize(data, BankJson.Default.OfferSelected)!,
        "offer.created" => JsonSerializer.Deserialize(data, BankJson.Default.OfferCreated)!,
        "offer.sent" => JsonSerializer.Deserialize(data, BankJson.Default.OfferSent)!,
        "offer.returned" => JsonSerializer.Deserialize(data, BankJson.Default.OfferReturned)!,
        "offer.accepted" => JsonSerializer.Deserialize(data, BankJson.Default.OfferAccepted)!,
        "offer.declined" => JsonSerializer.Deserialize(data, BankJson.Default.OfferDeclined)!,
        "offer.cancelled" => JsonSerializer.Deserialize(data, BankJson.Default.OfferCancelled)!,
        "work-item.scheduled" => JsonSerializer.Deserialize(data, BankJson.Default.WorkItemScheduled)!,
        "work-item.started" => JsonSerializer.Deserialize(data, BankJson.Default.WorkItemStarted)!,
        "work-item.completed" => JsonSerializer.Deserialize(data, BankJson.Default.WorkItemCompleted)!,
        _ => throw new InvalidOperationException($"Nobody knows {name}."),
    };
}
