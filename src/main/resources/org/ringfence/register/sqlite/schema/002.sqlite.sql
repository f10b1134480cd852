-- The guards of schema 2, in SQLite's own words; another database needs its own.

create trigger assessment_locked_update before update on assessment
when old.id in (select assessment from snapshot)
  or new.id in (select assessment from snapshot)
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger attachment_locked_insert before insert on attachment
when (new.scope = 'installation' and new.owner in (select assessment from snapshot))
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger attachment_locked_update before update on attachment
when (old.scope = 'installation' and old.owner in (select assessment from snapshot))
  or (new.scope = 'installation' and new.owner in (select assessment from snapshot))
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

create trigger attachment_locked_delete before delete on attachment
when (old.scope = 'installation' and old.owner in (select assessment from snapshot))
begin
  select raise(abort, 'the assessment is signed off and locked');
end;

-- A person may be renamed or erased, and nothing else: the log refers to them with their salt.

create trigger person_kept_insert before insert on person
when new.id in (select id from person)
begin
  select raise(abort, 'the person is there already');
end;

create trigger person_kept_update before update on person
when new.id <> old.id
  or old.name = ''
  or (new.salt <> old.salt and new.salt <> '')
begin
  select raise(abort, 'a person is only renamed or erased');
end;

create trigger person_kept_delete before delete on person
begin
  select raise(abort, 'a person is only renamed or erased');
end;

-- A key is retired once; what it signed is checked with it for good.

create trigger person_key_kept_insert before insert on person_key
when new.fingerprint in (select fingerprint from person_key)
begin
  select raise(abort, 'the key is there already');
end;

create trigger person_key_kept_update before update on person_key
when old.retired_on is not null
  or new.retired_on is null
  or new.fingerprint <> old.fingerprint
  or new.person <> old.person
  or new.public_key <> old.public_key
  or new.since <> old.since
begin
  select raise(abort, 'a key is only retired, and once');
end;

create trigger person_key_kept_delete before delete on person_key
begin
  select raise(abort, 'a key is only retired, and once');
end;

-- The log is only ever added to, at its head.

create trigger replica_kept_insert before insert on replica
when new.id in (select id from replica)
  or new.position <> (select count(*) from replica) + 1
begin
  select raise(abort, 'the log is only added to');
end;

create trigger replica_kept_update before update on replica
begin
  select raise(abort, 'the log is only added to');
end;

create trigger replica_kept_delete before delete on replica
begin
  select raise(abort, 'the log is only added to');
end;

create trigger log_entry_kept_insert before insert on log_entry
when new.replica is not (select id from replica order by position desc limit 1)
  or new.sequence <> coalesce(
    (select max(e.sequence) from log_entry e where e.replica = new.replica), 0) + 1
  or new.previous <> coalesce(
    (select e.hash from log_entry e
      where e.replica = new.replica order by e.sequence desc limit 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
  or new.hash in (select hash from log_entry)
begin
  select raise(abort, 'the log is only added to');
end;

create trigger log_entry_kept_update before update on log_entry
begin
  select raise(abort, 'the log is only added to');
end;

create trigger log_entry_kept_delete before delete on log_entry
begin
  select raise(abort, 'the log is only added to');
end;
