-- Schema 3: a register of many years stays quick. Indexes that end in the code, so that a page is read in its order, and
-- counts of tasks that are alike. Nothing here is in the log: the check counts again and the repair makes the counts anew.

drop index tasks_by_due;
drop index tasks_by_lead;
drop index tasks_by_area;
drop index tasks_by_title;
create index tasks_by_due on tasks (due_on, length(code), code);
create index tasks_by_lead on tasks (lead_unit_id, length(code), code);
create index tasks_by_area on tasks (area_id, length(code), code);
create index tasks_by_title on tasks (title_sort, length(code), code);
create index tasks_by_level on tasks (level, length(code), code);
create index tasks_by_state on tasks (state, length(code), code);
create index tasks_by_percent on tasks (percent, length(code), code);
-- Open tasks with everything that their count depends on: few of many, and a count needs nothing else.
create index tasks_open on tasks (due_on, lead_unit_id, area_id, instrument_id, level, state, done_on, original_due_on)
  where state not in ('draft', 'confirmed', 'paused', 'replaced', 'cancelled');
create index tasks_by_replacement on tasks (replaced_by_id) where replaced_by_id is not null;
create index extensions_sent on extensions (task_id) where state = 'sent';

-- How many tasks are alike in what statistics are grouped by. `cell` is that of the deadline in force, `original_cell` that
-- of the first one, for tasks whose cell does not depend on the day; `open` for the others, which are counted from the index
-- of open tasks. An empty text stands for none.
create table task_counts (
  area_id text not null,
  lead_unit_id text not null,
  instrument_id text not null,
  level integer not null,
  state text not null,
  cell text not null,
  original_cell text not null,
  tasks integer not null check (tasks > 0),
  primary key (area_id, lead_unit_id, instrument_id, level, state, cell, original_cell)
) strict, without rowid;

-- What a task counts under; the triggers and the check read it.
create view task_count_keys as
  select id, coalesce(area_id, '') as area_id, coalesce(lead_unit_id, '') as lead_unit_id,
    coalesce(instrument_id, '') as instrument_id, level, state,
    case
      when state = 'draft' then 'drafts'
      when state in ('paused', 'replaced', 'cancelled') then 'stopped'
      when state <> 'confirmed' then 'open'
      when due_on is null then 'done_undated'
      when done_on <= due_on then 'on_time'
      else 'late'
    end as cell,
    case
      when state = 'draft' then 'drafts'
      when state in ('paused', 'replaced', 'cancelled') then 'stopped'
      when state <> 'confirmed' then 'open'
      when original_due_on is null then 'done_undated'
      when done_on <= original_due_on then 'on_time'
      else 'late'
    end as original_cell
  from tasks;

insert into task_counts
  select area_id, lead_unit_id, instrument_id, level, state, cell, original_cell, count(*)
  from task_count_keys group by 1, 2, 3, 4, 5, 6, 7;

create trigger tasks_counted after insert on tasks begin
  insert into task_counts
    select area_id, lead_unit_id, instrument_id, level, state, cell, original_cell, 1
    from task_count_keys where id = new.id
    on conflict do update set tasks = tasks + 1;
end;
create trigger tasks_uncounted before delete on tasks begin
  delete from task_counts where tasks = 1
    and (area_id, lead_unit_id, instrument_id, level, state, cell, original_cell) = (
      select area_id, lead_unit_id, instrument_id, level, state, cell, original_cell
      from task_count_keys where id = old.id);
  update task_counts set tasks = tasks - 1
    where (area_id, lead_unit_id, instrument_id, level, state, cell, original_cell) = (
      select area_id, lead_unit_id, instrument_id, level, state, cell, original_cell
      from task_count_keys where id = old.id);
end;
create trigger tasks_counted_off before update of area_id, lead_unit_id, instrument_id, level, state, due_on, original_due_on, done_on on tasks begin
  delete from task_counts where tasks = 1
    and (area_id, lead_unit_id, instrument_id, level, state, cell, original_cell) = (
      select area_id, lead_unit_id, instrument_id, level, state, cell, original_cell
      from task_count_keys where id = old.id);
  update task_counts set tasks = tasks - 1
    where (area_id, lead_unit_id, instrument_id, level, state, cell, original_cell) = (
      select area_id, lead_unit_id, instrument_id, level, state, cell, original_cell
      from task_count_keys where id = old.id);
end;
create trigger tasks_counted_on after update of area_id, lead_unit_id, instrument_id, level, state, due_on, original_due_on, done_on on tasks begin
  insert into task_counts
    select area_id, lead_unit_id, instrument_id, level, state, cell, original_cell, 1
    from task_count_keys where id = new.id
    on conflict do update set tasks = tasks + 1;
end;
