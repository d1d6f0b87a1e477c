create table if not exists {schema}.processors (
    name          text collate "C" primary key,
    owner         text,
    claimed_until timestamptz not null,
    epoch         bigint not null,
    position      bigint,
    mode          text not null,
    failure       json
) with (fillfactor = 50);
