-- Schema 1 of the register, in SQL that SQLite and PostgreSQL both take.
-- Ids are text. Days are ISO 8601 text. An absent text is empty; an absent day or number is null.
-- name_key is the name as it is compared: trimmed, in lower case.

create table organisation (
  id text not null primary key,
  name text not null,
  name_key text not null
);

create index organisation_by_name on organisation (name_key);

create table contract (
  id text not null primary key,
  organisation text not null references organisation (id),
  name text not null,
  name_key text not null
);

create index contract_by_name on contract (organisation, name_key);

create table site (
  id text not null primary key,
  organisation text not null references organisation (id),
  name text not null,
  name_key text not null,
  address text not null,
  uprn text not null
);

create index site_by_name on site (organisation, name_key);

create table installation (
  id text not null primary key,
  site text not null references site (id),
  contract text references contract (id),
  name text not null,
  name_key text not null
);

create index installation_by_name on installation (site, name_key);

-- equipment says which of device and fact holds what is known of it.
create table assessment (
  id text not null primary key,
  installation text not null references installation (id),
  assessed_on text not null,
  equipment text not null check (equipment in ('devices', 'facts'))
);

create index assessment_by_installation on assessment (installation, assessed_on);

create table device (
  assessment text not null references assessment (id),
  position integer not null,
  kind text not null check (kind in ('recorder', 'camera', 'unstated')),
  label text not null,
  maker text not null,
  mac text not null,
  model text not null,
  firmware text not null,
  firmware_date text,
  units integer check (units between 0 and 100000),
  bought text not null,
  cost text not null,
  primary key (assessment, position)
);

-- A fact is one count, or one word or several in order.
create table fact (
  assessment text not null references assessment (id),
  fact text not null,
  position integer not null,
  word text,
  number integer,
  primary key (assessment, fact, position),
  check ((word is null) <> (number is null))
);

-- owner is the id of an organisation, contract, site or assessment, as scope says; the last four
-- columns follow from these two, and hold the owner to exist.
create table answer (
  scope text not null check (scope in ('body', 'contract', 'site', 'installation')),
  owner text not null,
  question text not null,
  basis text not null
    check (basis in ('unknown', 'stated', 'documented', 'inspected', 'independent')),
  said_by text not null,
  said_on text,
  ref text not null,
  note text not null,
  overrides text not null,
  of_organisation text generated always as (case when scope = 'body' then owner end) stored
    references organisation (id),
  of_contract text generated always as (case when scope = 'contract' then owner end) stored
    references contract (id),
  of_site text generated always as (case when scope = 'site' then owner end) stored
    references site (id),
  of_assessment text generated always as (case when scope = 'installation' then owner end) stored
    references assessment (id),
  primary key (scope, owner, question)
);

create table answer_value (
  scope text not null,
  owner text not null,
  question text not null,
  position integer not null,
  value text not null,
  primary key (scope, owner, question, position),
  foreign key (scope, owner, question) references answer (scope, owner, question)
    on delete cascade
);

create table reconciliation (
  assessment text not null references assessment (id),
  contradiction text not null,
  said_by text not null,
  said_on text not null,
  why text not null,
  primary key (assessment, contradiction)
);

-- What was signed, word for word. An assessment that has one is locked.
create table snapshot (
  assessment text not null primary key references assessment (id),
  content text not null
);

create table sign_off (
  assessment text not null references snapshot (assessment),
  position integer not null,
  name text not null,
  role text not null,
  statement text not null,
  signed_on text not null,
  primary key (assessment, position),
  unique (assessment, role)
);

create table setting (
  name text not null primary key,
  content text not null
);
