-- The guards of schema 3, in SQLite's own words; another database needs its own.
-- What was given out stays known, and a correction comes after what it corrects.

create trigger issue_kept_insert before insert on issue
when new.version <> 1 + (
  select count(*) from issue i
  where i.organisation = new.organisation and i.kind = new.kind and i.edition = new.edition
    and i.subject = new.subject
)
begin
  select raise(abort, 'papers that were given out are only added to');
end;

create trigger issue_kept_update before update on issue
begin
  select raise(abort, 'papers that were given out are only added to');
end;

create trigger issue_kept_delete before delete on issue
begin
  select raise(abort, 'papers that were given out are only added to');
end;
