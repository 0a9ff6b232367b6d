-- Schema 1: the committee, its documents, its targets, its tasks, and the one log.
-- Every row has a UUIDv7 `id` and a `version` that counts its writes. Columns ending in `_sort` (sort key of the Vietnamese
-- alphabet) and `folded` (text without marks) are derived: the log does not hold them, the check can rebuild them.
-- Dates are YYYY-MM-DD, instants RFC 3339 in UTC. Frozen once released: later changes are later files.

-- Last number given for each kind of code. Never goes back, not even on undo: a number is not given twice.
create table counters (
  name text primary key,
  last integer not null
) strict, without rowid;

create table units (
  id text primary key,
  version integer not null,
  code text not null unique,
  name text not null check (name <> ''),
  abbreviation text not null,
  kind text not null check (kind in ('ministry', 'department', 'public_service', 'other_ministry', 'locality')),
  from_on text,
  to_on text,
  source text not null,
  note text not null,
  name_sort blob not null,
  folded text not null
) strict;

create table posts (
  id text primary key,
  version integer not null,
  unit_id text references units (id) deferrable initially deferred,
  title text not null check (title <> '')
) strict;
create index posts_by_unit on posts (unit_id);

create table people (
  id text primary key,
  version integer not null,
  full_name text not null check (full_name <> ''),
  family text not null,
  middle text not null,
  given text not null,
  name_sort blob not null,
  folded text not null
) strict;
create index people_by_name on people (name_sort);

create table seats (
  id text primary key,
  version integer not null,
  number integer not null unique check (number between 1 and 29),
  role text not null check (role in ('head', 'standing_deputy', 'deputy', 'standing_member', 'member')),
  source text not null,
  note text not null
) strict;

create table instruments (
  id text primary key,
  version integer not null,
  code text not null unique,
  symbol text not null,
  kind text not null
    check (kind in ('decision', 'resolution', 'decree', 'notice', 'plan', 'report', 'minutes', 'news', 'other')),
  title text not null check (title <> ''),
  issuer text not null,
  signer text not null,
  signed_on text,
  year integer,
  source text not null,
  note text not null,
  title_sort blob not null,
  folded text not null
) strict;
create index instruments_by_day on instruments (signed_on desc, code);

create table clauses (
  id text primary key,
  version integer not null,
  instrument_id text not null references instruments (id) deferrable initially deferred,
  place integer not null,
  label text not null check (label <> ''),
  text text not null,
  unique (instrument_id, place)
) strict;

create table memberships (
  id text primary key,
  version integer not null,
  seat_id text not null references seats (id) deferrable initially deferred,
  person_id text references people (id) deferrable initially deferred,
  post_id text references posts (id) deferrable initially deferred,
  instrument_id text references instruments (id) deferrable initially deferred,
  from_on text not null,
  to_on text,
  source text not null,
  check (person_id is not null or post_id is not null),
  check (to_on is null or to_on >= from_on)
) strict;
create index memberships_by_seat on memberships (seat_id, from_on);

create table areas (
  id text primary key,
  version integer not null,
  number integer not null unique,
  name text not null check (name <> ''),
  source text not null,
  note text not null
) strict;

create table targets (
  id text primary key,
  version integer not null,
  code text not null unique,
  title text not null check (title <> ''),
  target_group text not null check (target_group in ('', 'teaching', 'management')),
  year integer not null,
  comparison text not null check (comparison in ('at_least', 'more_than', 'yes_no')),
  value integer,
  unit text not null,
  instrument_id text references instruments (id) deferrable initially deferred,
  source text not null,
  note text not null
) strict;

create table measurements (
  id text primary key,
  version integer not null,
  target_id text not null references targets (id) deferrable initially deferred,
  measured_on text not null,
  value integer not null,
  source text not null check (source <> '')
) strict;
create index measurements_by_target on measurements (target_id, measured_on);

create table tasks (
  id text primary key,
  version integer not null,
  code text not null unique,
  title text not null check (title <> ''),
  product text not null,
  authority text not null,
  note text not null,
  source text not null,
  level integer not null check (level between 1 and 4),
  area_id text references areas (id) deferrable initially deferred,
  instrument_id text references instruments (id) deferrable initially deferred,
  clause_id text references clauses (id) deferrable initially deferred,
  lead_unit_id text references units (id) deferrable initially deferred,
  lead_post_id text references posts (id) deferrable initially deferred,
  assignee_words text not null,
  state text not null
    check (state in ('draft', 'assigned', 'accepted', 'in_progress', 'reported_done', 'confirmed', 'returned',
      'clarification_asked', 'paused', 'replaced', 'cancelled')),
  assigned_on text,
  due_kind text not null
    check (due_kind in ('date', 'month_end', 'quarter_end', 'year_end', 'regular', 'before_session', 'none')),
  due_words text not null,
  due_on text,
  original_due_on text,
  done_on text,
  result text not null,
  percent integer not null check (percent between 0 and 100),
  progress_words text not null,
  title_sort blob not null,
  folded text not null
) strict;
create index tasks_by_code on tasks (length(code), code);
create index tasks_by_due on tasks (due_on);
create index tasks_by_lead on tasks (lead_unit_id);
create index tasks_by_area on tasks (area_id);
create index tasks_by_instrument on tasks (instrument_id);
create index tasks_by_title on tasks (title_sort);

create table task_parties (
  id text primary key,
  version integer not null,
  task_id text not null references tasks (id) deferrable initially deferred,
  role text not null check (role in ('coordinator', 'monitor', 'informed')),
  unit_id text not null references units (id) deferrable initially deferred,
  contribution text not null,
  due_on text
) strict;
create index task_parties_by_task on task_parties (task_id);

create table task_targets (
  id text primary key,
  version integer not null,
  task_id text not null references tasks (id) deferrable initially deferred,
  target_id text not null references targets (id) deferrable initially deferred
) strict;
create index task_targets_by_task on task_targets (task_id);
create index task_targets_by_target on task_targets (target_id);

create table extensions (
  id text primary key,
  version integer not null,
  task_id text not null references tasks (id) deferrable initially deferred,
  number integer not null,
  requested_on text not null,
  requested_by text not null,
  reason text not null check (reason <> ''),
  proposed_on text not null,
  previous_on text,
  state text not null check (state in ('sent', 'granted', 'refused', 'withdrawn')),
  is_late_request integer not null check (is_late_request in (0, 1)),
  granted_on text,
  decided_on text,
  decided_by text not null,
  basis text not null
) strict;
create index extensions_by_task on extensions (task_id, number);

create table progress_entries (
  id text primary key,
  version integer not null,
  task_id text not null references tasks (id) deferrable initially deferred,
  reported_on text not null,
  percent integer not null check (percent between 0 and 100),
  words text not null,
  reported_by text not null
) strict;
create index progress_entries_by_task on progress_entries (task_id, reported_on);

-- The one log. `target` names the operation that an undo took back or a redo brought back. `hash` chains each operation,
-- with its changes, to the one before.
create table operations (
  seq integer primary key,
  id text not null unique,
  at text not null,
  effective_on text not null,
  actor text not null,
  op text not null,
  subject text not null,
  target integer references operations (seq),
  schema integer not null,
  hash text not null
) strict;
create index operations_by_day on operations (effective_on);
create index operations_by_target on operations (target, seq) where target is not null;

-- What moved: only the columns that differ. An insert has no `before_json`, a removal no `after_json`. `owner_id` is the
-- record whose history shows the change: the task of a progress entry, the row itself otherwise.
create table changes (
  op_seq integer not null references operations (seq),
  n integer not null,
  noun text not null,
  row_id text not null,
  owner_id text not null,
  before_json text,
  after_json text,
  primary key (op_seq, n)
) strict, without rowid;
create index changes_by_row on changes (row_id, op_seq);
create index changes_by_owner on changes (owner_id, op_seq);

create trigger operations_stay before update on operations begin select raise(abort, 'the log is append-only'); end;
create trigger operations_remain before delete on operations begin select raise(abort, 'the log is append-only'); end;
create trigger changes_stay before update on changes begin select raise(abort, 'the log is append-only'); end;
create trigger changes_remain before delete on changes begin select raise(abort, 'the log is append-only'); end;

-- Full-text search over folded text. `search_docs` says which record a document of the index is.
create table search_docs (
  doc integer primary key,
  noun text not null,
  row_id text not null unique
) strict;
create virtual table search_text using fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61');
