-- Schema 3 of the register, on top of schema 2, in SQL that SQLite and PostgreSQL both take: what a
-- council's papers need besides its assessments. Amounts are pence. Yes is 1, no is 0.

create table committee (
  organisation text not null primary key references organisation (id),
  jurisdiction text not null,
  name text not null,
  meeting text,
  title text not null,
  report_of text not null,
  contact text not null,
  wards text not null,
  key_decision integer not null check (key_decision in (0, 1)),
  urgency text not null,
  consultation text not null,
  preferred text not null
);

-- Cleared means by a name and on a day.
create table clearance (
  organisation text not null references committee (organisation),
  area text not null,
  implications text not null,
  cleared_by text not null,
  cleared_as text not null,
  cleared_on text,
  primary key (organisation, area),
  check ((cleared_by = '') = (cleared_on is null))
);

create table treatment_cost (
  organisation text not null references organisation (id),
  treatment text not null,
  per_installation bigint not null check (per_installation >= 0),
  per_camera bigint not null check (per_camera >= 0),
  source text not null check (source <> ''),
  primary key (organisation, treatment)
);

-- One without an installation is about all of them.
create table planned_action (
  id text not null primary key,
  organisation text not null references organisation (id),
  installation text references installation (id),
  what text not null check (what <> ''),
  owner text not null,
  due text,
  state text not null check (state in ('open', 'done', 'dropped')),
  set_on text not null
);

create index planned_action_by_organisation on planned_action (organisation);

-- What a proper officer has decided; what is only proposed is not kept.
create table ruling (
  organisation text not null references organisation (id),
  kind text not null check (kind in ('location', 'address', 'model', 'firmware', 'network', 'photo',
    'person', 'price', 'note', 'answer')),
  question text not null,
  withheld integer not null check (withheld in (0, 1)),
  provision text not null,
  reason text not null,
  decided_by text not null check (decided_by <> ''),
  decided_as text not null check (decided_as <> ''),
  decided_on text not null,
  primary key (organisation, kind, question),
  check ((kind = 'answer') = (question <> ''))
);

create table refusal (
  id text not null primary key,
  organisation text not null references organisation (id),
  reference text not null check (reference <> ''),
  received text not null,
  asked text not null,
  provision text not null,
  reason text not null check (reason <> ''),
  partial integer not null check (partial in (0, 1)),
  answered text
);

create index refusal_by_organisation on refusal (organisation);

-- subject is the id of an assessment, or the organisation's for a paper about all of them.
create table issue (
  organisation text not null references organisation (id),
  kind text not null
    check (kind in ('committee', 'site', 'workbook', 'checklist', 'foi', 'sign-off')),
  edition text not null check (edition in ('public', 'exempt')),
  subject text not null,
  version integer not null check (version >= 1),
  name text not null check (name <> ''),
  stands_for text not null,
  why text not null,
  primary key (organisation, kind, edition, subject, version),
  check ((version = 1) = (why = ''))
);
