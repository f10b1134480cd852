-- The guards of schema 4, in SQLite's own words; another database needs its own.

create trigger device_text_locked_insert before insert on device_text
when new.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger device_text_locked_update before update on device_text
when old.assessment in (select assessment from snapshot)
  or new.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger device_text_locked_delete before delete on device_text
when old.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;
