-- Schema 7: meetings, from their agenda to the conclusions. Times are those of the clock on the wall in Vietnam.

-- A meeting of the committee. Planned and actual times are both kept.
create table meetings (
  id text primary key,
  version integer not null,
  code text not null unique,
  kind text not null check (kind in ('ordinary', 'extraordinary', 'mid_year', 'year_end')),
  form text not null check (form in ('in_person', 'online', 'mixed')),
  title text not null check (title <> ''),
  state text not null check (state in
    ('planned', 'invited', 'running', 'ended', 'commenting', 'approved', 'postponed', 'cancelled')),
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
  check (ends_at > starts_at),
  check (ended_at >= began_at),
  check (state not in ('postponed', 'cancelled') or reason <> '')
) strict;
create index meetings_by_start on meetings (starts_at);

-- What a meeting is about, item by item; without a meeting it waits on the list of proposals. The number is what people call
-- the item and stays; the place is the order.
create table agenda_items (
  id text primary key,
  version integer not null,
  meeting_id text references meetings (id) deferrable initially deferred,
  place integer not null,
  number integer,
  kind text not null check (kind in ('opening', 'report', 'discussion', 'decision', 'information', 'minutes', 'closing')),
  title text not null check (title <> ''),
  presenter text not null,
  minutes integer check (minutes between 1 and 600),
  visibility text not null check (visibility in ('all', 'secretariat')),
  state text not null check (state in ('open', 'running', 'discussed', 'withdrawn')),
  began_at text,
  seconds integer not null check (seconds >= 0),
  task_id text references tasks (id) deferrable initially deferred,
  from_id text references agenda_items (id) deferrable initially deferred,
  why text not null,
  note text not null,
  folded text not null
) strict;
create index agenda_items_by_meeting on agenda_items (meeting_id, place);
create index agenda_items_by_task on agenda_items (task_id) where task_id is not null;

-- Who is invited to a meeting, what they answered, and whether they were there. Invited is not present.
create table attendees (
  id text primary key,
  version integer not null,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  place integer not null,
  seat integer,
  unit_id text references units (id) deferrable initially deferred,
  name text not null,
  post text not null,
  role text not null check (role in ('member', 'guest', 'secretary')),
  reply text not null check (reply in ('none', 'comes', 'sends', 'declines')),
  reply_note text not null,
  presence text not null check (presence in ('unknown', 'present', 'excused', 'absent')),
  substitute text not null,
  can_vote integer not null check (can_vote in (0, 1)),
  check (name <> '' or post <> '')
) strict;
create unique index attendees_by_seat on attendees (meeting_id, seat) where seat is not null;
create index attendees_by_meeting on attendees (meeting_id, place);

-- From when to when somebody was in the room.
create table attendance_spans (
  id text primary key,
  version integer not null,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  attendee_id text not null references attendees (id) deferrable initially deferred,
  from_at text not null,
  until_at text,
  check (until_at >= from_at)
) strict;
create index attendance_spans_by_attendee on attendance_spans (attendee_id, from_at);

-- A line of the minutes, verbatim. An assignment is the draft of a task from its first letter.
create table minute_lines (
  id text primary key,
  version integer not null,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  item_id text references agenda_items (id) deferrable initially deferred,
  place integer not null,
  kind text not null check (kind in ('proceedings', 'opinion', 'conclusion', 'assignment', 'question', 'idea')),
  said_at text not null,
  text text not null,
  speaker_id text references attendees (id) deferrable initially deferred,
  due_words text not null,
  due_on text,
  level integer check (level between 1 and 4),
  is_aside integer not null check (is_aside in (0, 1)),
  task_id text references tasks (id) deferrable initially deferred,
  bearing text not null check (bearing in ('none', 'new', 'progress', 'extension')),
  folded text not null,
  check ((task_id is null) = (bearing = 'none'))
) strict;
create index minute_lines_by_meeting on minute_lines (meeting_id, place);
create index minute_lines_by_item on minute_lines (item_id, place);
create index minute_lines_by_task on minute_lines (task_id) where task_id is not null;

-- Who leads and who coordinates what a line assigns: a unit, or a post in it.
create table line_parties (
  id text primary key,
  version integer not null,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  line_id text not null references minute_lines (id) deferrable initially deferred,
  role text not null check (role in ('lead', 'coordinator')),
  unit_id text not null references units (id) deferrable initially deferred,
  post_id text references posts (id) deferrable initially deferred
) strict;
create index line_parties_by_line on line_parties (line_id);

-- What was voted on, and how.
create table votes (
  id text primary key,
  version integer not null,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  item_id text references agenda_items (id) deferrable initially deferred,
  question text not null check (question <> ''),
  in_favour integer not null check (in_favour >= 0),
  against integer not null check (against >= 0),
  abstained integer not null check (abstained >= 0),
  note text not null
) strict;
create index votes_by_meeting on votes (meeting_id);
