create or replace function {schema}.refuse_change() returns trigger language plpgsql as $$
begin
    if current_setting('deeds.maintenance', true) = 'on' then
        return null;
    end if;
    raise exception '% of %.% is refused: events are append-only', tg_op, tg_table_schema, tg_table_name
        using errcode = 'object_not_in_prerequisite_state',
              hint = 'For maintenance by hand: set deeds.maintenance = ''on''.';
end
$$;

create or replace trigger events_are_append_only
    before update or delete or truncate on {schema}.events
    for each statement execute function {schema}.refuse_change();

create or replace trigger streams_are_kept
    before delete or truncate or update of id, name on {schema}.streams
    for each statement execute function {schema}.refuse_change();
