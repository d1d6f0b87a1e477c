using System.Text.Json.Serialization;
using LoanApplications.Domain;

namespace Deeds.Benchmarks.ByHand;

/// <summary>What System.Text.Json's own generator writes for the bank's events.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ApplicationSubmitted))]
[JsonSerializable(typeof(ApplicationPartlySubmitted))]
[JsonSerializable(typeof(ApplicationPreaccepted))]
[JsonSerializable(typeof(ApplicationAccepted))]
[JsonSerializable(typeof(ApplicationFinalized))]
[JsonSerializable(typeof(ApplicationRegistered))]
[JsonSerializable(typeof(ApplicationActivated))]
[JsonSerializable(typeof(ApplicationApproved))]
[JsonSerializable(typeof(ApplicationDeclined))]
[JsonSerializable(typeof(ApplicationCancelled))]
[JsonSerializable(typeof(OfferSelected))]
[JsonSerializable(typeof(OfferCreated))]
[JsonSerializable(typeof(OfferSent))]
[JsonSerializable(typeof(OfferReturned))]
[JsonSerializable(typeof(OfferAccepted))]
[JsonSerializable(typeof(OfferDeclined))]
[JsonSerializable(typeof(OfferCancelled))]
[JsonSerializable(typeof(WorkItemScheduled))]
[JsonSerializable(typeof(WorkItemStarted))]
[JsonSerializable(typeof(WorkItemCompleted))]
internal sealed partial class BankJson : JsonSerializerContext;
