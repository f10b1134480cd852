-- The lock of a signed assessment, in SQLite's own words; another database needs its own.
-- Each table is guarded against insert as well, for "insert or replace" removes the row that is in
-- its way without a delete trigger.

create trigger assessment_locked_insert before insert on assessment
when new.id in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger assessment_locked_update before update on assessment
when old.id in (select assessment from snapshot)
  or new.id in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger assessment_locked_delete before delete on assessment
when old.id in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger device_locked_insert before insert on device
when new.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger device_locked_update before update on device
when old.assessment in (select assessment from snapshot)
  or new.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger device_locked_delete before delete on device
when old.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger fact_locked_insert before insert on fact
when new.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger fact_locked_update before update on fact
when old.assessment in (select assessment from snapshot)
  or new.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger fact_locked_delete before delete on fact
when old.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger reconciliation_locked_insert before insert on reconciliation
when new.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger reconciliation_locked_update before update on reconciliation
when old.assessment in (select assessment from snapshot)
  or new.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger reconciliation_locked_delete before delete on reconciliation
when old.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger answer_locked_insert before insert on answer
when (new.scope = 'installation' and new.owner in (select assessment from snapshot))
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger answer_locked_update before update on answer
when (old.scope = 'installation' and old.owner in (select assessment from snapshot))
  or (new.scope = 'installation' and new.owner in (select assessment from snapshot))
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger answer_locked_delete before delete on answer
when (old.scope = 'installation' and old.owner in (select assessment from snapshot))
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger answer_value_locked_insert before insert on answer_value
when (new.scope = 'installation' and new.owner in (select assessment from snapshot))
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger answer_value_locked_update before update on answer_value
when (old.scope = 'installation' and old.owner in (select assessment from snapshot))
  or (new.scope = 'installation' and new.owner in (select assessment from snapshot))
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger answer_value_locked_delete before delete on answer_value
when (old.scope = 'installation' and old.owner in (select assessment from snapshot))
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger snapshot_locked_insert before insert on snapshot
when new.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger snapshot_locked_update before update on snapshot
when old.assessment in (select assessment from snapshot)
  or new.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger snapshot_locked_delete before delete on snapshot
when old.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

-- A further role may sign; what has been signed stays.

create trigger sign_off_locked_insert before insert on sign_off
when exists (
  select 1 from sign_off s
  where s.assessment = new.assessment and (s.role = new.role or s.position = new.position)
)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger sign_off_locked_update before update on sign_off
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger sign_off_locked_delete before delete on sign_off
begin
  select raise(abort, 'the assessment is signed off and locked');
end;
