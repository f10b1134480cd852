-- Schema 5 of the register, on top of schema 4, in SQL that SQLite and PostgreSQL both take: all that
-- officers write for a committee's paper, by what it is about; what committees decided; requests for
-- information, question by question. Days are ISO 8601 text. An absent text is empty.

-- One that says nothing is not kept.
create table committee_text (
  organisation text not null references committee (organisation),
  item text not null,
  said text not null check (said <> ''),
  primary key (organisation, item)
);

insert into committee_text select organisation, 'name', name from committee where name <> '';

insert into committee_text select organisation, 'title', title from committee where title <> '';

insert into committee_text
  select organisation, 'report-of', report_of from committee where report_of <> '';

insert into committee_text
  select organisation, 'contact', contact from committee where contact <> '';

insert into committee_text select organisation, 'wards', wards from committee where wards <> '';

insert into committee_text
  select organisation, 'urgency', urgency from committee where urgency <> '';

insert into committee_text
  select organisation, 'consultation', consultation from committee where consultation <> '';

alter table committee drop column name;

alter table committee drop column title;

alter table committee drop column report_of;

alter table committee drop column contact;

alter table committee drop column wards;

alter table committee drop column urgency;

alter table committee drop column consultation;

-- By which power the decision is taken; empty where nobody has said.
alter table committee add column power text not null default ''
  check (power in ('', 'executive', 'council'));

-- The day by which the committee asks for a report; none where it asks for none.
alter table committee add column report_by text;

-- What was decided, first to last as it was written down.
create table committee_decision (
  organisation text not null references organisation (id),
  position integer not null,
  resolution text not null check (resolution <> ''),
  decided_on text not null,
  minute text not null check (minute <> ''),
  chosen text not null,
  primary key (organisation, position)
);

create table information_request (
  id text not null primary key,
  organisation text not null references organisation (id),
  reference text not null check (reference <> ''),
  received text not null,
  review text not null,
  answered text,
  unique (organisation, reference)
);

-- What was asked, in order, and what an officer decided on it: reason is the officer's words, the
-- harm, where was looked, or how the hours come about; fits is what the limit leaves room for.
create table request_item (
  organisation text not null references organisation (id),
  request text not null references information_request (id),
  position integer not null,
  asked text not null check (asked <> ''),
  topic text not null,
  outcome text not null
    check (outcome in ('open', 'given', 'held-back', 'not-held', 'over-limit')),
  provision text not null,
  prejudice text not null check (prejudice in ('would', 'likely', 'not-asked')),
  reason text not null,
  for_giving text not null,
  for_keeping text not null,
  hours integer not null check (hours >= 0),
  fits text not null,
  decided_by text not null,
  decided_as text not null,
  decided_on text,
  primary key (request, position),
  check ((outcome = 'open') = (decided_by = '')),
  check ((outcome = 'held-back') = (provision <> ''))
);
