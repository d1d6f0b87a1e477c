namespace Deeds.Postgres.Reading;

internal enum PointKind
{
    Version,
    Event,
    Time,
}
