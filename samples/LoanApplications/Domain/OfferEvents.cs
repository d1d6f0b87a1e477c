using Deeds;

namespace LoanApplications.Domain;

[Event("offer.selected")]
public partial record OfferSelected;

[Event("offer.created")]
public partial record OfferCreated;

[Event("offer.sent")]
public partial record OfferSent;

[Event("offer.returned")]
public partial record OfferReturned;

[Event("offer.accepted")]
public partial record OfferAccepted;

[Event("offer.declined")]
public partial record OfferDeclined;

[Event("offer.cancelled")]
public partial record OfferCancelled;
