namespace Deeds.Chaos.Evidence;

/// <summary>A table that notes every statement which changes a processor's row.</summary>
internal static class EpochLog
{
    /// <summary>Makes it. The row is locked until the commit, so the notes of one processor are in the order of the commits.</summary>
    public const string Create = """
        create table {schema}.epochs (
            id         bigint generated always as identity primary key,
            processor  text not null,
            written_by text not null,
            owner      text,
            epoch      bigint not null,
            position   bigint,
            failed     boolean not null
        );
        create function {schema}.note_epoch() returns trigger language plpgsql as $$
        begin
            insert into {schema}.epochs (processor, written_by, owner, epoch, position, failed)
            values (new.name, current_setting('application_name'), new.owner, new.epoch, new.position, new.failure is not null);
            return null;
        end
        $$;
        create trigger epochs_are_noted after insert or update on {schema}.processors for each row execute function {schema}.note_epoch();
        """;
}
