-- The guards of schema 5, in SQLite's own words; another database needs its own.
-- What was decided once stays known.

create trigger committee_decision_kept_insert before insert on committee_decision
when new.position <> 1 + (
  select count(*) from committee_decision d where d.organisation = new.organisation
)
begin
  select raise(abort, 'decisions are only added to');
end;

create trigger committee_decision_kept_update before update on committee_decision
begin
  select raise(abort, 'decisions are only added to');
end;

create trigger committee_decision_kept_delete before delete on committee_decision
begin
  select raise(abort, 'decisions are only added to');
end;
