using Deeds;

namespace LoanApplications.Domain;

[Module]
public static partial class LoanModule;
