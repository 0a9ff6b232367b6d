-- Schema 5: the registers of papers that go out and that come in (Decree 30/2020/NĐ-CP, annex IV), with their numbers and the
-- files as they were issued or received.

-- A number of the committee's own series of a type of paper and a year, and the paper that bears it. A number once given
-- stays: it is reserved, issued, called off or recalled, never removed.
create table outgoing_papers (
  id text primary key,
  version integer not null,
  kind text not null,
  year integer not null,
  number integer not null check (number > 0),
  issuer text not null check (issuer <> ''),
  drafter text not null,
  symbol text not null check (symbol <> ''),
  state text not null check (state in ('reserved', 'issued', 'cancelled', 'recalled')),
  title text not null check (title <> ''),
  reserved_on text not null,
  issued_on text,
  signer_post text not null,
  signer text not null,
  recipients text not null,
  kept_at text not null,
  copies integer,
  released_on text,
  receipt text not null,
  reason text not null,
  gap_reason text not null,
  relation text check (relation in ('corrects', 'replaces')),
  related_id text references outgoing_papers (id) deferrable initially deferred,
  instrument_id text references instruments (id) deferrable initially deferred,
  recipe text not null,
  note text not null,
  folded text not null,
  unique (kind, year, number),
  check (state not in ('issued', 'recalled') or (issued_on is not null and signer <> '')),
  check (state not in ('cancelled', 'recalled') or reason <> ''),
  check ((relation is null) = (related_id is null))
) strict;
create unique index outgoing_by_symbol on outgoing_papers (symbol, year);
create index outgoing_by_day on outgoing_papers (year, coalesce(issued_on, reserved_on), number);
create index outgoing_by_related on outgoing_papers (related_id) where related_id is not null;

-- A paper that came in, under its number of arrival in the year.
create table incoming_papers (
  id text primary key,
  version integer not null,
  year integer not null,
  number integer not null check (number > 0),
  state text not null check (state in ('open', 'settled', 'void')),
  arrived_on text not null,
  author text not null check (author <> ''),
  symbol text not null,
  dated_on text,
  kind text not null,
  title text not null check (title <> ''),
  receiver text not null,
  passed_on text,
  receipt text not null,
  due_on text,
  answer_id text references outgoing_papers (id) deferrable initially deferred,
  result text not null,
  reason text not null,
  instrument_id text references instruments (id) deferrable initially deferred,
  note text not null,
  folded text not null,
  unique (year, number),
  check (state <> 'void' or reason <> '')
) strict;
create index incoming_by_day on incoming_papers (year, arrived_on, number);
create index incoming_by_symbol on incoming_papers (symbol);
create index incoming_by_due on incoming_papers (due_on) where state = 'open';

-- Files of a paper that went out or came in: as it was issued, its signed copy, what came with it. Their bytes are in `files`, by their hash.
create table paper_files (
  id text primary key,
  version integer not null,
  paper_id text not null,
  role text not null check (role in ('issued', 'signed', 'received', 'attached')),
  file_name text not null check (file_name <> ''),
  size integer not null check (size >= 0),
  hash text not null check (hash <> ''),
  added_on text not null,
  added_by text not null
) strict;
create index paper_files_by_paper on paper_files (paper_id);
