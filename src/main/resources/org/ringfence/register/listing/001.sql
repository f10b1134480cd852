-- The list's own file beside a register, in SQL that SQLite and PostgreSQL both take: figures that
-- were worked out once. It is no part of the register and can be thrown away at any time.

-- content_key is the hash of all that the figures were worked out from, seal that of the whole row.
-- They hold from the first to the last day. makers and drivers have a line each; numbers that are
-- not known are null.
create table listed (
  assessment text not null primary key,
  content_key text not null,
  first_day text not null,
  last_day text not null,
  makers text not null,
  cameras integer,
  status text not null,
  inherent integer not null,
  residual integer not null,
  attainable integer not null,
  worst integer not null,
  bands text not null,
  drivers text not null,
  likelihood integer,
  consequence integer,
  proven integer not null,
  asked integer not null,
  signed text not null,
  draft integer not null,
  lapsed integer not null,
  review_due text,
  next text not null,
  seal text not null
);
