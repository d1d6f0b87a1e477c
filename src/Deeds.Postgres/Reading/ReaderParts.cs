namespace Deeds.Postgres.Reading;

/// <summary>What all readers of one store have in common.</summary>
internal sealed record ReaderParts(Database Database, EventRows Rows, StreamNames Streams, TimeProvider Clock, TimeSpan Patience);
