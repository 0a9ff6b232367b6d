-- Schema 2: the whole life of a task, what follows what, which comes first, who can carry how much, recurring work, the
-- inventory, saved views. Columns added to tables of schema 1 may be null: the log of a register of format one does not hold
-- them. Run with foreign keys off; the migration checks them before it commits.

-- Kinds of deadlines grew, so the table of tasks is made anew.
create table tasks_2 (
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
    check (due_kind in ('date', 'month_end', 'quarter_end', 'year_end', 'working_days', 'regular', 'before_session',
      'none')),
  due_words text not null,
  due_on text,
  original_due_on text,
  done_on text,
  result text not null,
  percent integer not null check (percent between 0 and 100),
  progress_words text not null,
  -- The event that working days are counted from, and how many.
  due_event text,
  due_event_on text,
  due_count integer check (due_count > 0),
  -- The task it is a part of.
  parent_id text references tasks (id) deferrable initially deferred check (parent_id <> id),
  -- The recurring work it is an occurrence of, and the day that names the occurrence.
  recurrence_id text references recurrences (id) deferrable initially deferred,
  occurrence_on text,
  replaced_by_id text references tasks (id) deferrable initially deferred,
  -- Where a paused task, or one about which something was asked, goes on.
  state_before text,
  -- Basis of the last pause, transfer, replacement or cancellation.
  basis text,
  confirmed_on text,
  -- What is planned: first day, working days, effort points.
  start_on text,
  duration integer check (duration > 0),
  effort integer check (effort >= 0),
  title_sort blob not null,
  folded text not null,
  check ((recurrence_id is null) = (occurrence_on is null))
) strict;
insert into tasks_2 (id, version, code, title, product, authority, note, source, level, area_id, instrument_id, clause_id,
    lead_unit_id, lead_post_id, assignee_words, state, assigned_on, due_kind, due_words, due_on, original_due_on, done_on,
    result, percent, progress_words, title_sort, folded)
  select id, version, code, title, product, authority, note, source, level, area_id, instrument_id, clause_id,
    lead_unit_id, lead_post_id, assignee_words, state, assigned_on, due_kind, due_words, due_on, original_due_on, done_on,
    result, percent, progress_words, title_sort, folded
  from tasks;
drop table tasks;
alter table tasks_2 rename to tasks;
create index tasks_by_code on tasks (length(code), code);
create index tasks_by_due on tasks (due_on);
create index tasks_by_lead on tasks (lead_unit_id);
create index tasks_by_area on tasks (area_id);
create index tasks_by_instrument on tasks (instrument_id);
create index tasks_by_title on tasks (title_sort);
create index tasks_by_parent on tasks (parent_id) where parent_id is not null;
create unique index tasks_by_occurrence on tasks (recurrence_id, occurrence_on) where recurrence_id is not null;

-- A coordinator's contribution, given.
alter table task_parties add column delivered_on text;
alter table task_parties add column delivered_words text;
create index task_parties_by_unit on task_parties (unit_id);

-- What an extension is asked with.
alter table extensions add column evidence text;

-- The report period that an entry is frozen to: `2026-11` (month), by Decree 09/2019/NĐ-CP.
alter table progress_entries add column period text;

-- What vouches for a result, a report or a request: an issued document (number and date), or a file kept in the register.
create table evidence (
  id text primary key,
  version integer not null,
  task_id text not null references tasks (id) deferrable initially deferred,
  kind text not null check (kind in ('document', 'file')),
  title text not null check (title <> ''),
  symbol text not null,
  issued_on text,
  file_name text not null,
  size integer not null check (size >= 0),
  hash text not null,
  added_on text not null,
  added_by text not null,
  check (kind <> 'file' or (file_name <> '' and hash <> ''))
) strict;
create index evidence_by_task on evidence (task_id);

-- The bytes of files, once each. Not in the log, which holds their hash (SHA-256).
create table files (
  hash text primary key,
  size integer not null,
  bytes blob not null
) strict;

-- Work handed on to a person of the lead unit, from when to when. The lead stays answerable.
create table delegations (
  id text primary key,
  version integer not null,
  task_id text not null references tasks (id) deferrable initially deferred,
  person text not null check (person <> ''),
  from_on text not null,
  to_on text,
  note text not null,
  delegated_by text not null,
  check (to_on is null or to_on >= from_on)
) strict;
create index delegations_by_task on delegations (task_id);

-- What is asked of someone about a task, with a day to answer by: the lead asks what is meant, the head directs, the
-- secretariat brings a matter before the head. Words are kept as they were said.
create table requests (
  id text primary key,
  version integer not null,
  task_id text not null references tasks (id) deferrable initially deferred,
  number integer not null,
  kind text not null check (kind in ('clarification', 'direction', 'escalation')),
  words text not null check (words <> ''),
  asked_on text not null,
  asked_by text not null,
  answer_by text,
  state text not null check (state in ('open', 'answered', 'withdrawn')),
  answer text not null,
  answered_on text,
  answered_by text not null
) strict;
create index requests_by_task on requests (task_id, number);
create index requests_open on requests (kind, answer_by) where state = 'open';

-- Work that comes again. Each occurrence is a task of its own.
create table recurrences (
  id text primary key,
  version integer not null,
  code text not null unique,
  title text not null check (title <> ''),
  product text not null,
  level integer not null check (level between 1 and 4),
  area_id text references areas (id) deferrable initially deferred,
  instrument_id text references instruments (id) deferrable initially deferred,
  clause_id text references clauses (id) deferrable initially deferred,
  lead_unit_id text references units (id) deferrable initially deferred,
  every text not null check (every in ('week', 'month', 'quarter', 'half_year', 'year')),
  -- Day of the week (1 = Monday), or of the month: beyond its end it is the last.
  day integer not null check (day between 1 and 31),
  -- Month within the quarter, half-year or year; 1 otherwise.
  month integer not null check (month between 1 and 12),
  from_on text not null,
  until_on text,
  -- Occurrences up to this day are made.
  made_to text,
  note text not null
) strict;

-- The secretariat's changes of the calendar of working days: a day off, or a day worked (a swap).
create table calendar_days (
  id text primary key,
  version integer not null,
  day text not null unique,
  kind text not null check (kind in ('off', 'working')),
  name text not null check (name <> ''),
  source text not null
) strict;

-- What follows what: a task begins after another is done, and so many working days later.
create table dependencies (
  id text primary key,
  version integer not null,
  task_id text not null references tasks (id) deferrable initially deferred,
  after_task_id text not null references tasks (id) deferrable initially deferred,
  lag integer not null check (lag >= 0),
  note text not null,
  unique (task_id, after_task_id),
  check (task_id <> after_task_id)
) strict;
create index dependencies_by_after on dependencies (after_task_id);

-- What priorities are calculated from. `weight` in thousandths, `horizon` says which of the two scores it counts for.
create table criteria (
  id text primary key,
  version integer not null,
  number integer not null unique,
  name text not null check (name <> ''),
  meaning text not null,
  horizon text not null check (horizon in ('immediate', 'long_term', 'both')),
  sense text not null check (sense in ('benefit', 'cost')),
  weight integer not null check (weight between 0 and 1000),
  source text not null
) strict;

-- A task's score by a criterion, 0 to 10, with its reason and author.
create table scores (
  id text primary key,
  version integer not null,
  task_id text not null references tasks (id) deferrable initially deferred,
  criterion_id text not null references criteria (id) deferrable initially deferred,
  value integer not null check (value between 0 and 10),
  reason text not null,
  author text not null,
  scored_on text not null,
  unique (task_id, criterion_id)
) strict;
create index scores_by_criterion on scores (criterion_id);

-- Pairwise comparison: the first criterion is `numerator / denominator` times as important as the second (Saaty's 1 to 9).
create table comparisons (
  id text primary key,
  version integer not null,
  first_id text not null references criteria (id) deferrable initially deferred,
  second_id text not null references criteria (id) deferrable initially deferred,
  numerator integer not null check (numerator between 1 and 9),
  denominator integer not null check (denominator between 1 and 9),
  unique (first_id, second_id),
  check (first_id <> second_id)
) strict;

-- The head's own mark on a task: it always wins.
create table marks (
  id text primary key,
  version integer not null,
  task_id text not null unique references tasks (id) deferrable initially deferred,
  mark text not null check (mark in ('in', 'out')),
  words text not null,
  marked_on text not null,
  marked_by text not null
) strict;

-- How much a unit can lead at a time.
create table capacities (
  id text primary key,
  version integer not null,
  unit_id text not null unique references units (id) deferrable initially deferred,
  tasks integer check (tasks >= 0),
  effort integer check (effort >= 0),
  note text not null
) strict;

-- A selection of priority tasks that was adopted, as it was proposed. Scores in thousandths.
create table selections (
  id text primary key,
  version integer not null,
  code text not null unique,
  adopted_on text not null,
  adopted_by text not null,
  measure text not null check (measure in ('tasks', 'effort')),
  score integer not null,
  bound integer not null,
  note text not null
) strict;

create table selection_items (
  id text primary key,
  version integer not null,
  selection_id text not null references selections (id) deferrable initially deferred,
  task_id text not null references tasks (id) deferrable initially deferred,
  is_in integer not null check (is_in in (0, 1)),
  place integer,
  score integer,
  why text not null,
  unique (selection_id, task_id)
) strict;
create index selection_items_by_task on selection_items (task_id);

-- Views of the register of tasks that were given a name.
create table saved_views (
  id text primary key,
  version integer not null,
  place integer not null,
  name text not null check (name <> ''),
  query text not null,
  sort text not null,
  grouping text not null,
  columns text not null
) strict;

-- The infrastructure of the sector: sites and systems.
create table inventory_items (
  id text primary key,
  version integer not null,
  code text not null unique,
  name text not null check (name <> ''),
  kind text not null
    check (kind in ('data_centre', 'network', 'platform', 'database', 'application', 'equipment', 'site', 'other')),
  owner_unit_id text references units (id) deferrable initially deferred,
  locality text not null,
  state text not null check (state in ('planned', 'building', 'in_use', 'degraded', 'retired')),
  capacity integer,
  capacity_unit text not null,
  since_on text,
  source text not null,
  note text not null,
  name_sort blob not null,
  locality_sort blob not null,
  folded text not null
) strict;
create index inventory_by_name on inventory_items (name_sort);
create index inventory_by_locality on inventory_items (locality_sort);
create index inventory_by_owner on inventory_items (owner_unit_id);

-- What an item of the inventory bears on: a task, or a target.
create table inventory_links (
  id text primary key,
  version integer not null,
  item_id text not null references inventory_items (id) deferrable initially deferred,
  task_id text references tasks (id) deferrable initially deferred,
  target_id text references targets (id) deferrable initially deferred,
  check ((task_id is null) <> (target_id is null)),
  unique (item_id, task_id, target_id)
) strict;
create index inventory_links_by_task on inventory_links (task_id) where task_id is not null;
create index inventory_links_by_target on inventory_links (target_id) where target_id is not null;

-- How the columns of a file were read the last time a file with these headers came. Not in the log.
create table import_mappings (
  kind text not null,
  headers text not null,
  mapping text not null,
  primary key (kind, headers)
) strict;

-- How far each actor has looked. Not in the log.
create table looks (
  actor text primary key,
  head integer not null,
  at text not null
) strict;
