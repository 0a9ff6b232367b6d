-- Schema 10: a meeting that was held before the register knew of it, taken over from what was published: what nobody told stays
-- unknown. The column that is added may be null: the log of older registers does not hold it. Run with foreign keys off.

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
