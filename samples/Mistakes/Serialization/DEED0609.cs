using System.Text.Json.Serialization;
using Deeds;

namespace Mistakes.Serialization.DEED0609;

[Module]
public static partial class ExampleModule;

[JsonDerivedType(typeof(CardPayment))]
public abstract record Payment(decimal Amount);

public record CardPayment(decimal Amount, string Last4) : Payment(Amount);

[Event("payment.received")]
public partial record PaymentReceived(Payment Payment); // DEED0609: [JsonDerivedType] of 'Payment' names 'CardPayment', which cannot be told apart when read back.

[JsonDerivedType(typeof(CardRefund), "card")]
[JsonDerivedType(typeof(CashRefund), "cash")]
public abstract record Refund(decimal Amount);

public record CardRefund(decimal Amount, string Last4) : Refund(Amount);

public record CashRefund(decimal Amount) : Refund(Amount);

[Event("refund.granted")]
public partial record RefundGranted(Refund Refund);
