-- Schema 4 of the register, on top of schema 3, in SQL that SQLite and PostgreSQL both take: who may
-- sign, by person; whether a device is there; rulings that can be taken back; requests to sign
-- elsewhere. Days are ISO 8601 text. An absent text is empty.

-- The ids of those who entered what the answer says, first to last, with a blank between them; empty
-- where it was entered before this was kept.
alter table answer add column entered_by text not null default '';

-- The same of what a device's maker and presence, or a fact, is told by, and of those who took lines
-- of the equipment away.
alter table device add column entered_by text not null default '';

-- When another took its place, and which; none where none has.
alter table device add column replaced_on text;

alter table device add column replaced_by text not null default '';

alter table fact add column entered_by text not null default '';

alter table assessment add column taken_off_by text not null default '';

-- Whether a device is there, and how it is told from others.
alter table device add column status text not null default 'in-use'
  check (status in ('in-use', 'faulty', 'removed', 'on-order'));

alter table device add column ip text not null default '';

alter table device add column place text not null default '';

-- Serial numbers, and the network addresses after the first.
create table device_text (
  assessment text not null,
  device integer not null,
  kind text not null check (kind in ('serial', 'mac')),
  position integer not null,
  text text not null check (text <> ''),
  primary key (assessment, device, kind, position),
  foreign key (assessment, device) references device (assessment, position)
);

-- There are kinds of detail now that nobody has ruled on.
alter table ruling rename to ruling_of_schema_3;

create table ruling (
  organisation text not null references organisation (id),
  kind text not null check (kind in ('location', 'address', 'place', 'model', 'serial', 'firmware',
    'network', 'photo', 'person', 'price', 'note', 'answer')),
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

insert into ruling select * from ruling_of_schema_3;

drop table ruling_of_schema_3;

-- Why keeping a detail back weighs more than giving it out, where the law has that weighed.
alter table ruling add column public_interest text not null default '';

-- Rulings that no longer stand, oldest first, and how each came to its end.
create table ruling_history (
  organisation text not null references organisation (id),
  kind text not null,
  question text not null,
  position integer not null,
  withheld integer not null check (withheld in (0, 1)),
  provision text not null,
  reason text not null,
  public_interest text not null,
  decided_by text not null check (decided_by <> ''),
  decided_as text not null check (decided_as <> ''),
  decided_on text not null,
  ended text not null check (ended in ('replaced', 'taken-back', 'undone')),
  ended_by text not null,
  ended_as text not null,
  ended_on text not null,
  why text not null,
  primary key (organisation, kind, question, position)
);

-- Who was asked to sign on another computer, oldest first; content is what they were sent.
create table sign_request (
  id text not null primary key,
  assessment text not null references assessment (id),
  position integer not null,
  role text not null,
  addressee text not null,
  asked_by text not null,
  asked_on text not null,
  until_day text not null,
  root text not null check (length(root) = 64),
  content text not null,
  unique (assessment, position)
);

-- What came back with comments in place of a signature; proof is the signed text of it.
create table returned_request (
  id text not null primary key,
  assessment text not null references assessment (id),
  position integer not null,
  request text not null,
  role text not null,
  returned_by text not null,
  returned_on text not null,
  comments text not null check (comments <> ''),
  proof text not null,
  unique (assessment, position)
);

-- Answers that were found on a device which was replaced, as they were; chosen holds the ids of the
-- values and attached the hashes of what proved it, each with a blank between them.
create table reopened_answer (
  assessment text not null references assessment (id),
  question text not null,
  device text not null,
  chosen text not null check (chosen <> ''),
  basis text not null,
  said_by text not null,
  said_on text,
  ref text not null,
  note text not null,
  attached text not null,
  reopened_on text not null,
  decided integer not null check (decided in (0, 1)),
  primary key (assessment, question)
);

-- Nobody has said that a decision is no key decision by leaving a box empty, so that only a yes stays.
alter table committee add column key_stated text not null default 'not-stated'
  check (key_stated in ('not-stated', 'yes', 'no'));

update committee set key_stated = 'yes' where key_decision = 1;

alter table committee drop column key_decision;

-- Why refusing a request weighs more than answering it, where the law has that weighed.
alter table refusal add column public_interest text not null default '';
