-- The marks and guards of schema 6, in SQLite's own words; another database needs its own.
-- A mark is random and no number that counts up: two copies of a register that go different ways
-- never come to the same one. The values of an answer are only ever written together with it.

insert into change_mark (scope, owner, mark)
  values ('register', '', lower(hex(randomblob(16))));

create trigger answer_marked_insert after insert on answer
begin
  insert into change_mark (scope, owner, mark)
    values (new.scope, new.owner, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger answer_marked_update after update on answer
begin
  insert into change_mark (scope, owner, mark)
    values (new.scope, new.owner, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger answer_marked_delete after delete on answer
begin
  insert into change_mark (scope, owner, mark)
    values (old.scope, old.owner, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger attachment_marked_insert after insert on attachment
begin
  insert into change_mark (scope, owner, mark)
    values (new.scope, new.owner, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger attachment_marked_update after update on attachment
begin
  insert into change_mark (scope, owner, mark)
    values (new.scope, new.owner, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger attachment_marked_delete after delete on attachment
begin
  insert into change_mark (scope, owner, mark)
    values (old.scope, old.owner, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger device_marked_insert after insert on device
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger device_marked_update after update on device
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger device_marked_delete after delete on device
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', old.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger device_text_marked_insert after insert on device_text
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger device_text_marked_update after update on device_text
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger device_text_marked_delete after delete on device_text
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', old.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger fact_marked_insert after insert on fact
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger fact_marked_update after update on fact
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger fact_marked_delete after delete on fact
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', old.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger reconciliation_marked_insert after insert on reconciliation
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger reconciliation_marked_update after update on reconciliation
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger reconciliation_marked_delete after delete on reconciliation
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', old.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger reopened_answer_marked_insert after insert on reopened_answer
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger reopened_answer_marked_update after update on reopened_answer
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger reopened_answer_marked_delete after delete on reopened_answer
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', old.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger snapshot_marked_insert after insert on snapshot
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger snapshot_marked_update after update on snapshot
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger snapshot_marked_delete after delete on snapshot
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', old.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger sign_off_marked_insert after insert on sign_off
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger sign_off_marked_update after update on sign_off
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger sign_off_marked_delete after delete on sign_off
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', old.assessment, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

create trigger assessment_marked_update after update on assessment
begin
  insert into change_mark (scope, owner, mark)
    values ('installation', new.id, lower(hex(randomblob(8))))
    on conflict (scope, owner) do update set mark = excluded.mark;
end;

-- What is signed can be removed once it has been put away for as long as it has to be kept.

create trigger removal_due_insert before insert on removal
when not exists (
  select 1 from archived_installation z
  join assessment a on a.installation = z.installation
  where a.id = new.assessment and z.kept_until < new.removed_on
)
begin
  select raise(abort, 'the assessment has to be kept');
end;

create trigger removal_due_update before update on removal
begin
  select raise(abort, 'the assessment has to be kept');
end;

drop trigger snapshot_locked_delete;

create trigger snapshot_locked_delete before delete on snapshot
when old.assessment not in (select assessment from removal)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

drop trigger sign_off_locked_delete;

create trigger sign_off_locked_delete before delete on sign_off
when old.assessment not in (select assessment from removal)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

drop trigger returned_request_kept_delete;

create trigger returned_request_kept_delete before delete on returned_request
when old.assessment not in (select assessment from removal)
begin
  select raise(abort, 'requests that came back are only added to');
end;
