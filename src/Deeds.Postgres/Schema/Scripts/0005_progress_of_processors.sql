alter table {schema}.processors add column if not exists done bigint not null default 0;
alter table {schema}.processors add column if not exists progressed_at timestamptz;
alter table {schema}.processors add column if not exists caught_up_at timestamptz;
alter table {schema}.processors add column if not exists rebuild_started_at timestamptz;
