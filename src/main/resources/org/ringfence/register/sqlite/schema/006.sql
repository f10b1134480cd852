-- Schema 6 of the register, on top of schema 5, in SQL that SQLite and PostgreSQL both take: marks by
-- which a list knows that what it has kept is still so; installations that are put away. Days are
-- ISO 8601 text.

-- A mark is another one after each change of an answer, a device or anything else that an
-- assessment's figures come from. owner is the id of an organisation, contract, site or assessment,
-- as scope says; the register's own has an empty one, and is made once. What has no mark has not
-- changed since the register has marks. Marks are no part of what is recorded.
create table change_mark (
  scope text not null
    check (scope in ('register', 'body', 'contract', 'site', 'installation')),
  owner text not null,
  mark text not null,
  primary key (scope, owner)
);

-- kept_until is the last day on which it has to be kept.
create table archived_installation (
  installation text not null primary key references installation (id),
  archived_on text not null,
  kept_until text not null check (kept_until >= archived_on),
  why text not null
);

-- What is just being removed, with all that belongs to it; nothing is left here afterwards.
create table removal (
  assessment text not null primary key references assessment (id),
  removed_on text not null
);
