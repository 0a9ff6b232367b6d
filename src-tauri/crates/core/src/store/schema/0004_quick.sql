-- Schema 4: what makes large registers quick.
--
-- On which days each task was overdue, so that a trend over weeks costs nothing however long the log is. Kept by the
-- program as operations are logged; nothing here is in the log: the check reckons it again and the repair makes it anew.

-- A task was overdue from the one day until the day before the other; without the other it still is, until something moves it.
create table overdue_spans (
  task_id text not null,
  from_on text not null,
  until_on text,
  primary key (task_id, from_on),
  check (until_on > from_on)
) strict, without rowid;

-- By how many the overdue tasks became more or fewer on a day: the sum up to a day is how many there were on it.
create table overdue_days (
  day text primary key,
  change integer not null
) strict, without rowid;

create trigger overdue_spans_counted after insert on overdue_spans begin
  insert into overdue_days values (new.from_on, 1) on conflict do update set change = change + 1;
  insert into overdue_days select new.until_on, -1 where new.until_on is not null
    on conflict do update set change = change - 1;
end;
create trigger overdue_spans_uncounted after delete on overdue_spans begin
  insert into overdue_days values (old.from_on, -1) on conflict do update set change = change - 1;
  insert into overdue_days select old.until_on, 1 where old.until_on is not null
    on conflict do update set change = change + 1;
end;

-- The search index also holds the beginnings of words, so that a word that is still being typed is looked up and not gathered
-- from all words that begin like it. The program fills it again.
drop table search_text;
create virtual table search_text using fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61', prefix = '1 2 3');
