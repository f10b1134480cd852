-- Schema 5 of the register, on top of schema 4, in SQL that SQLite and PostgreSQL both take: requests
-- for information, question by question. Days are ISO 8601 text. An absent text is empty.

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
