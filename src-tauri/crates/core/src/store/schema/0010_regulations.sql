-- Schema 10: the working regulations as rules, of which what is owed is reckoned and never stored; meetings that were taken over;
-- what a meeting decided of a task.

-- A rule: a draft until a day is named from which it is in force.
create table regulation_rules (
  id text primary key,
  version integer not null,
  code text not null unique,
  title text not null check (title <> ''),
  origin text not null,
  state text not null check (state in ('draft', 'adopted', 'stopped')),
  stopped_on text,
  reason text not null,
  note text not null,
  folded text not null,
  check ((state = 'stopped') = (stopped_on is not null)),
  check (state <> 'stopped' or reason <> '')
) strict;

-- What a rule says from a day on: the provision it hangs on, its words, and the form it is reckoned by, as JSON. Without a day
-- it is a draft.
create table rule_versions (
  id text primary key,
  version integer not null,
  rule_id text not null references regulation_rules (id) deferrable initially deferred,
  number integer not null check (number > 0),
  from_on text,
  provision text not null check (provision <> ''),
  words text not null,
  source text not null,
  form text not null check (json_valid(form)),
  unique (rule_id, number)
) strict;

-- What was said by hand of one obligation: of which rule, on what (`task:…`), whose share where several owe it alike.
create table obligation_marks (
  id text primary key,
  version integer not null,
  rule_id text not null references regulation_rules (id) deferrable initially deferred,
  subject text not null check (subject <> ''),
  share text not null,
  kind text not null check (kind in ('met', 'waived')),
  day text not null,
  words text not null,
  marked_by text not null,
  unique (rule_id, subject, share),
  check (kind <> 'waived' or words <> '')
) strict;

-- A meeting that was held before the register knew of it, taken over from what was published: what nobody told stays unknown.
-- The column that is added may be null: the log of older registers does not hold it. Run with foreign keys off.
-- States, kinds and forms grew, so the table of meetings is made anew.
create table meetings_2 (
  id text primary key,
  version integer not null,
  code text not null unique,
  kind text not null check (kind in ('ordinary', 'extraordinary', 'mid_year', 'year_end', 'unknown')),
  form text not null check (form in ('in_person', 'online', 'mixed', 'unknown')),
  title text not null check (title <> ''),
  state text not null check (state in
    ('planned', 'invited', 'running', 'ended', 'commenting', 'approved', 'postponed', 'cancelled', 'taken_over')),
  starts_at text not null,
  ends_at text,
  began_at text,
  ended_at text,
  place text not null,
  chair_seat integer,
  secretary text not null,
  reason text not null,
  notice_id text references outgoing_papers (id) deferrable initially deferred,
  note text not null,
  folded text not null,
  -- What is not known of when it was held; null = day and hour are known.
  vague text check (vague in ('hour', 'day')),
  check (ends_at > starts_at),
  check (ended_at >= began_at),
  check (state not in ('postponed', 'cancelled') or reason <> ''),
  check (state = 'taken_over' or (vague is null and kind <> 'unknown' and form <> 'unknown'))
) strict;
insert into meetings_2 (id, version, code, kind, form, title, state, starts_at, ends_at, began_at, ended_at, place, chair_seat, secretary, reason, notice_id, note, folded)
  select id, version, code, kind, form, title, state, starts_at, ends_at, began_at, ended_at, place, chair_seat, secretary, reason, notice_id, note, folded
  from meetings;
drop table meetings;
alter table meetings_2 rename to meetings;
create index meetings_by_start on meetings (starts_at);

-- What the meeting decided of the task by this line, and did to it; null = it only tells of the task, or gives it.
alter table minute_lines add column verdict text check (verdict in ('keep', 'done', 'extend', 'escalate', 'close'));
