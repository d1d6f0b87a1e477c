alter table {schema}.processors add column if not exists declared text[];
alter table {schema}.processors add column if not exists yields_at bigint;
