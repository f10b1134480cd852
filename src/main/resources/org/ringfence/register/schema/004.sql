-- Schema 4 of the register, on top of schema 3, in SQL that SQLite and PostgreSQL both take: who may
-- sign, by person.

-- The ids of those who entered what the answer says, first to last, with a blank between them; empty
-- where it was entered before this was kept.
alter table answer add column entered_by text not null default '';
