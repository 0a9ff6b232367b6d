-- Schema 6: templates of the office's own, from which papers are made, with every version as it was taken in.

-- A template for one kind of paper. One of its versions is in force: papers are made of it unless another is named.
create table paper_templates (
  id text primary key,
  version integer not null,
  code text not null unique,
  kind text not null check (kind <> ''),
  name text not null check (name <> ''),
  in_force integer not null check (in_force > 0),
  retired_on text
) strict;

-- A version of a template. Its bytes are in `files`, by their hash.
create table template_versions (
  id text primary key,
  version integer not null,
  template_id text not null references paper_templates (id) deferrable initially deferred,
  number integer not null check (number > 0),
  file_name text not null check (file_name <> ''),
  size integer not null check (size > 0),
  hash text not null check (hash <> ''),
  note text not null,
  added_on text not null,
  added_by text not null,
  unique (template_id, number)
) strict;
