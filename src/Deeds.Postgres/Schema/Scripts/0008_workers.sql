create table if not exists {schema}.workers (
    owner      text collate "C" primary key,
    processors text[] not null,
    seen_until timestamptz not null
) with (fillfactor = 50);
