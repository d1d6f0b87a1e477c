create table if not exists {schema}.streams (
    id      bigint generated always as identity primary key,
    name    text collate "C" not null unique,
    version integer not null
) with (fillfactor = 90);

create table if not exists {schema}.events (
    position       bigint generated always as identity primary key,
    stream_id      bigint not null,
    version        integer not null,
    event_id       uuid not null unique,
    type           text not null,
    schema_version integer not null,
    recorded_at    timestamptz not null,
    data           json not null,
    metadata       json,
    unique (stream_id, version)
);
