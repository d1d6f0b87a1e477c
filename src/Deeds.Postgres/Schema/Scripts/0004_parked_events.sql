create table if not exists {schema}.parked_streams (
    processor  text collate "C" not null,
    stream     text collate "C" not null,
    failure    json not null,
    is_retried boolean not null default false,
    primary key (processor, stream)
);

create table if not exists {schema}.parked_events (
    processor  text collate "C" not null,
    stream     text collate "C" not null,
    position   bigint not null,
    event_id   uuid not null,
    event_name text collate "C" not null,
    primary key (processor, stream, position)
);

create table if not exists {schema}.omitted_events (
    number     bigint generated always as identity primary key,
    processor  text collate "C" not null,
    stream     text collate "C" not null,
    position   bigint not null,
    event_id   uuid not null,
    event_name text collate "C" not null,
    reason     text not null,
    decided_by text not null,
    decided_at timestamptz not null
);

create index if not exists omitted_events_by_processor on {schema}.omitted_events (processor, number);
