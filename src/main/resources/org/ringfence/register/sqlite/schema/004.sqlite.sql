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

create trigger reopened_answer_locked_insert before insert on reopened_answer
when new.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger reopened_answer_locked_update before update on reopened_answer
when old.assessment in (select assessment from snapshot)
  or new.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger reopened_answer_locked_delete before delete on reopened_answer
when old.assessment in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

-- What was decided once, and what came back from whom, stays known.

create trigger ruling_history_kept_update before update on ruling_history
begin
  select raise(abort, 'earlier rulings are only added to');
end;

create trigger ruling_history_kept_delete before delete on ruling_history
begin
  select raise(abort, 'earlier rulings are only added to');
end;

create trigger returned_request_kept_update before update on returned_request
begin
  select raise(abort, 'requests that came back are only added to');
end;

create trigger returned_request_kept_delete before delete on returned_request
begin
  select raise(abort, 'requests that came back are only added to');
end;
