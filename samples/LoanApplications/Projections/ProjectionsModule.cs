using Deeds;

namespace LoanApplications.Projections;

[Module]
public static partial class ProjectionsModule;
