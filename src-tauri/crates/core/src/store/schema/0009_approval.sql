-- Schema 9: minutes from their draft to what was approved and corrected; what is owed to a meeting before it, and what stands
-- on its agenda.

-- What somebody says of the draft minutes: of a line, or of the whole.
create table minute_comments (
  id text primary key,
  version integer not null,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  line_id text references minute_lines (id) deferrable initially deferred,
  attendee_id text references attendees (id) deferrable initially deferred,
  said_at text not null,
  text text not null check (text <> ''),
  state text not null check (state in ('open', 'accepted', 'declined')),
  answer text not null,
  check (state <> 'declined' or answer <> '')
) strict;
create index minute_comments_by_meeting on minute_comments (meeting_id);

-- Minutes as they went out: 0 as they were approved, n as the n-th correction left them. The bytes are in `files`, by their hash.
create table minute_editions (
  id text primary key,
  version integer not null,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  number integer not null check (number >= 0),
  approved_on text not null,
  approved_by text not null check (approved_by in ('meeting', 'round', 'chair')),
  basis text not null,
  reason text not null,
  file_name text not null check (file_name <> ''),
  size integer not null check (size > 0),
  hash text not null check (hash <> ''),
  unique (meeting_id, number),
  check (number = 0 or reason <> '')
) strict;

-- What a correction changed in a line.
create table line_corrections (
  id text primary key,
  version integer not null,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  edition_id text not null references minute_editions (id) deferrable initially deferred,
  line_id text not null references minute_lines (id) deferrable initially deferred,
  before text not null,
  after text not null,
  check (before <> after)
) strict;
create index line_corrections_by_edition on line_corrections (edition_id);

-- A list of items that agendas begin with; one tied to a kind of meeting stands on the agenda of each new one.
create table agenda_templates (
  id text primary key,
  version integer not null,
  title text not null unique check (title <> ''),
  stands_on text check (stands_on in ('ordinary', 'extraordinary', 'mid_year', 'year_end')),
  folded text not null
) strict;
create unique index agenda_templates_by_kind on agenda_templates (stands_on) where stands_on is not null;

-- An item of such a list.
create table agenda_template_items (
  id text primary key,
  version integer not null,
  template_id text not null references agenda_templates (id) deferrable initially deferred,
  place integer not null,
  kind text not null check (kind in ('opening', 'report', 'discussion', 'decision', 'information', 'minutes', 'closing')),
  title text not null check (title <> ''),
  presenter text not null,
  minutes integer check (minutes between 1 and 600),
  visibility text not null check (visibility in ('all', 'secretariat'))
) strict;
create index agenda_template_items_by_template on agenda_template_items (template_id, place);

-- A paper of an item: who is to send it by when, and the file once it came.
create table agenda_papers (
  id text primary key,
  version integer not null,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  item_id text not null references agenda_items (id) deferrable initially deferred,
  title text not null check (title <> ''),
  unit_id text references units (id) deferrable initially deferred,
  due_on text,
  received_on text,
  file_name text not null,
  size integer not null check (size >= 0),
  hash text not null,
  check ((file_name = '') = (hash = ''))
) strict;
create index agenda_papers_by_meeting on agenda_papers (meeting_id);
create index agenda_papers_owed on agenda_papers (unit_id, due_on) where received_on is null;

-- Short forms that are written out as one types: `kl`.
create table phrases (
  id text primary key,
  version integer not null,
  short text not null unique check (short <> ''),
  words text not null check (words <> '')
) strict;

-- A line of several paragraphs, with lists and marks, as JSON; its words are those of `text`. Null = one plain text.
alter table minute_lines add column rich text;
