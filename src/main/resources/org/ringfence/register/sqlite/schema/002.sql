-- Schema 2 of the register, on top of schema 1, in SQL that SQLite and PostgreSQL both take: the
-- revisions of an installation's assessment, signatures that can be checked, people and their keys,
-- the log, attachments. Moments are ISO 8601 text in UTC. Hashes are 64 hexadecimal digits.

alter table assessment add column revision integer not null default 1 check (revision >= 1);

alter table assessment add column follows text references assessment (id);

-- Whatever was recorded of one installation so far becomes a row of revisions, by day, then by id.
update assessment set
  revision = (
    select count(*) from assessment e
    where e.installation = assessment.installation
      and (e.assessed_on < assessment.assessed_on
        or (e.assessed_on = assessment.assessed_on and e.id <= assessment.id))
  ),
  follows = (
    select e.id from assessment e
    where e.installation = assessment.installation
      and (e.assessed_on < assessment.assessed_on
        or (e.assessed_on = assessment.assessed_on and e.id < assessment.id))
    order by e.assessed_on desc, e.id desc
    limit 1
  );

-- A signature of schema 1 is a name only and has no proof.
alter table sign_off add column reason text not null default '';

alter table sign_off add column identity text not null default 'name-only'
  check (identity in ('name-only', 'typed', 'own-key', 'vouched'));

alter table sign_off add column person text not null default '';

alter table sign_off add column fingerprint text not null default '';

alter table sign_off add column proof text not null default '';

-- Of somebody who was erased the id stays, and with it whatever refers to it.
create table person (
  id text not null primary key,
  name text not null,
  salt text not null,
  check ((name = '') = (salt = ''))
);

create table person_key (
  fingerprint text not null primary key check (length(fingerprint) = 64),
  person text not null references person (id),
  public_key text not null,
  since text not null,
  retired_on text,
  retired_why text,
  check ((retired_on is null) = (retired_why is null))
);

-- The copies of the register, as they began; the newest keeps the log.
create table replica (
  id text not null primary key,
  position integer not null unique
);

create table log_entry (
  replica text not null references replica (id),
  sequence bigint not null check (sequence >= 1),
  logged_at text not null,
  kind text not null,
  subject text not null,
  logged_by text not null,
  detail text not null,
  previous text not null check (length(previous) = 64),
  hash text not null unique check (length(hash) = 64),
  primary key (replica, sequence)
);

-- What proves an answer; the bytes are files beside the register. The last four columns follow from
-- scope and owner, and hold the owner to exist.
create table attachment (
  scope text not null check (scope in ('body', 'contract', 'site', 'installation')),
  owner text not null,
  question text not null,
  position integer not null,
  sha256 text not null check (length(sha256) = 64),
  name text not null,
  type text not null check (type in ('image/jpeg', 'image/png', 'application/pdf')),
  size bigint not null check (size > 0),
  of_organisation text generated always as (case when scope = 'body' then owner end) stored
    references organisation (id),
  of_contract text generated always as (case when scope = 'contract' then owner end) stored
    references contract (id),
  of_site text generated always as (case when scope = 'site' then owner end) stored
    references site (id),
  of_assessment text generated always as (case when scope = 'installation' then owner end) stored
    references assessment (id),
  primary key (scope, owner, question, sha256)
);
