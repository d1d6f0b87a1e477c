using Deeds;

namespace LoanApplications.Projectors;

/// <summary>What is written by SQL, and so needs PostgreSQL: a module of its own, left out in memory.</summary>
[Module]
public static partial class ProjectorsModule;
