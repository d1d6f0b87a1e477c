namespace Deeds.Postgres.Tests.Processors.Labels;

[Module]
public static partial class LabelsModule;
