-- Schema 4 of the register, on top of schema 3, in SQL that SQLite and PostgreSQL both take: who may
-- sign, by person; and whether a device is there.

-- The ids of those who entered what the answer says, first to last, with a blank between them; empty
-- where it was entered before this was kept.
alter table answer add column entered_by text not null default '';

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
