-- Schema 8: opinions asked for in writing; minutes while they are typed.

-- A round: what is asked, by when, and what came of it. Silence counts as agreement only where the committee's own regulation
-- is quoted.
create table opinion_rounds (
  id text primary key,
  version integer not null,
  code text not null unique,
  title text not null check (title <> ''),
  matter text not null,
  state text not null check (state in ('draft', 'sent', 'summed', 'closed', 'cancelled')),
  due_on text not null,
  sent_on text,
  summed_on text,
  closed_on text,
  silence_agrees integer not null check (silence_agrees in (0, 1)),
  silence_basis text not null,
  result text not null,
  reason text not null,
  note text not null,
  folded text not null,
  check (silence_agrees = (silence_basis <> '')),
  check (state in ('draft', 'cancelled') or sent_on is not null),
  check (state not in ('summed', 'closed') or summed_on is not null),
  check (state <> 'closed' or closed_on is not null),
  check (state <> 'cancelled' or reason <> '')
) strict;
create index opinion_rounds_by_due on opinion_rounds (due_on);

-- A question of a round, in order.
create table opinion_questions (
  id text primary key,
  version integer not null,
  round_id text not null references opinion_rounds (id) deferrable initially deferred,
  number integer not null check (number > 0),
  text text not null check (text <> '')
) strict;
create index opinion_questions_by_round on opinion_questions (round_id, number);

-- The sheet of one seat, with who held it on the day the round went out. Not received is silence.
create table opinion_sheets (
  id text primary key,
  version integer not null,
  round_id text not null references opinion_rounds (id) deferrable initially deferred,
  seat integer not null check (seat between 1 and 29),
  name text not null,
  post text not null,
  received_on text,
  source text not null check (source in ('none', 'paper', 'window')),
  note text not null,
  check (name <> '' or post <> ''),
  check ((received_on is null) = (source = 'none'))
) strict;
create unique index opinion_sheets_by_round on opinion_sheets (round_id, seat);
create index opinion_sheets_by_seat on opinion_sheets (seat) where received_on is null;

-- What a sheet says to a question, and how that was dealt with.
create table opinion_answers (
  id text primary key,
  version integer not null,
  round_id text not null references opinion_rounds (id) deferrable initially deferred,
  sheet_id text not null references opinion_sheets (id) deferrable initially deferred,
  question_id text not null references opinion_questions (id) deferrable initially deferred,
  choice text not null check (choice in ('agree', 'disagree', 'other')),
  words text not null,
  reply text not null,
  check (choice <> 'other' or words <> '')
) strict;
create unique index opinion_answers_by_sheet on opinion_answers (sheet_id, question_id);
create index opinion_answers_by_round on opinion_answers (round_id);

-- What is being typed into minutes, by whom: beside the log, so that no pause in typing is a step to be taken back. An empty
-- line is a new one.
create table minute_drafts (
  meeting_id text not null,
  actor text not null,
  line_id text not null,
  item_id text not null,
  kind text not null,
  text text not null check (text <> ''),
  chips text not null,
  saved_at text not null,
  primary key (meeting_id, actor, line_id)
) strict, without rowid;
