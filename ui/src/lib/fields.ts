import type { FieldChange } from "./api/generated/FieldChange";
import { day, has, instant, language, say, sayActor, sayCode } from "./words.svelte";

/** Families of codes by column; `noun.column` where the column alone is not enough. */
const FAMILIES: Readonly<Record<string, string>> = {
  "tasks.state": "task-state",
  "tasks.due_kind": "due-kind",
  "tasks.state_before": "task-state",
  "extensions.state": "extension-state",
  "requests.kind": "request-kind",
  "requests.state": "request-state",
  "evidence.kind": "evidence-kind",
  "units.kind": "unit-kind",
  "instruments.kind": "instrument-kind",
  "seats.role": "role",
  "task_parties.role": "party-role",
  "inventory_items.kind": "inventory-kind",
  "inventory_items.state": "inventory-state",
  "targets.group": "target-group",
  "targets.comparison": "target-comparison",
  "criteria.horizon": "horizon",
  "criteria.sense": "sense",
  "marks.mark": "mark",
  "recurrences.every": "every",
  "selections.measure": "measure",
  "outgoing_papers.kind": "paper-type",
  "outgoing_papers.state": "outgoing-state",
  "outgoing_papers.relation": "relation",
  "incoming_papers.kind": "paper-type",
  "incoming_papers.state": "incoming-state",
  "paper_files.role": "paper-file-role",
  "opinion_rounds.state": "opinion-state",
  "opinion_sheets.source": "opinion-source",
  "opinion_answers.choice": "opinion-choice",
  "meetings.kind": "meeting-kind",
  "meetings.form": "meeting-form",
  "meetings.state": "meeting-state",
  "agenda_items.kind": "item-kind",
  "agenda_items.state": "item-state",
  "agenda_items.visibility": "item-visibility",
  "agenda_items.why": "carry-why",
  "agenda_templates.stands_on": "meeting-kind",
  "agenda_template_items.kind": "item-kind",
  "agenda_template_items.visibility": "item-visibility",
  "attendees.role": "attendee-role",
  "attendees.reply": "invitation-reply",
  "attendees.presence": "presence",
  "minute_lines.kind": "line-kind",
  "minute_lines.bearing": "bearing",
  "line_parties.role": "line-role",
};

/** Names a column for a person. */
export function sayField(change: Pick<FieldChange, "noun" | "field">): string {
  const column = change.field.replaceAll("_", "-");
  for (const id of [`field-${change.noun.replaceAll("_", "-")}-${column}`, `field-${column}`]) if (has(id)) return say(id);
  return change.field;
}

/** Says the value of a column: codes by their words, days and instants in the reader's way, the rest as it is. */
export function sayValue(change: Pick<FieldChange, "noun" | "field">, value: string | null): string {
  if (value === null || value === "") return say("value-none");
  const family = FAMILIES[`${change.noun}.${change.field}`];
  if (family !== undefined && has(`${family}-${value.replaceAll("_", "-")}`)) return sayCode(family, value);
  if (change.field === "level" && has(`level-${value}`)) return say(`level-${value}`);
  if (/^(secretariat|record|seat:\d+)$/.test(value)) return sayActor(value);
  if (value === "true" || value === "false") return say(`value-${value}`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return instant(value);
  void language.code;
  return value;
}
