-- Schema 10: the working regulations as rules. What is owed by them is reckoned and never stored.

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
