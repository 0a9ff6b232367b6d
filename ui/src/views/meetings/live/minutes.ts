import type { AgendaRow } from "$lib/api/generated/AgendaRow";
import type { AttendeeRow } from "$lib/api/generated/AttendeeRow";
import type { GapRow } from "$lib/api/generated/GapRow";
import type { MeetingView } from "$lib/api/generated/MeetingView";
import type { MinuteRow } from "$lib/api/generated/MinuteRow";
import { say } from "$lib/words.svelte";

/** States in which lines are written, people come and go: while the meeting runs, and until its minutes are approved. */
const OPEN_STATES: readonly string[] = ["running", "ended", "commenting"];

/** What the line above the minutes asks for. */
export type Asked = "read-back" | "project" | "vote" | "review" | "phrases" | "end";

/** True when lines may be written. */
export const isWritable = (state: string): boolean => OPEN_STATES.includes(state);

/** The item whose lines are shown: the one that was chosen, the one the meeting is at, or the first. */
export function itemShown(items: readonly AgendaRow[], chosen: string | null): AgendaRow | null {
  return items.find((item) => item.id === chosen) ?? items.find((item) => item.state === "running") ?? items[0] ?? null;
}

/** What stands under an item, in the order of the minutes. */
export const linesOf = (lines: readonly MinuteRow[], item: AgendaRow | null): readonly MinuteRow[] => lines.filter((line) => line.item === (item?.id ?? null));

/** The item before or after another among those that are not taken off; null at the end. */
export function neighbour(items: readonly AgendaRow[], from: AgendaRow | null, step: 1 | -1): AgendaRow | null {
  const taken = items.filter((item) => item.state !== "withdrawn");
  if (from === null) return taken[0] ?? null;
  return taken[taken.findIndex((item) => item.id === from.id) + step] ?? null;
}

/** True when somebody counts as there: in the room while the meeting runs, seen at all once it is over. */
export const isThere = (person: AttendeeRow, meeting: MeetingView): boolean =>
  meeting.row.state === "running" ? person.is_in : person.presence === "present";

/** How somebody stands: `in`, `left`, `unknown`, `excused` or `absent`. */
export type Standing = "in" | "left" | "unknown" | "excused" | "absent";
/** How somebody stands in this meeting. */
export function standingOf(person: AttendeeRow, meeting: MeetingView): Standing {
  if (isThere(person, meeting)) return "in";
  if (person.presence === "present") return "left";
  return person.presence === "excused" || person.presence === "absent" ? person.presence : "unknown";
}

/** What somebody is called: by name, else by post. */
export const nameOf = (person: AttendeeRow): string => person.name || person.post;

/** A sign for somebody that fits a small square: initials of the name, else the number of the seat, else initials of the post. */
export function signOf(person: AttendeeRow): string {
  const initials = (text: string): string =>
    text.split(/\s+/).filter((word) => /^\p{L}/u.test(word)).slice(-3).map((word) => word[0]?.toUpperCase() ?? "").join("");
  if (person.name !== "") return initials(person.name);
  return person.seat === null ? initials(person.post) : String(person.seat).padStart(2, "0");
}

/** True for an opinion of somebody who was not there: it came in writing. */
export const isWritten = (line: MinuteRow, attendees: readonly AttendeeRow[]): boolean => {
  const speaker = attendees.find((one) => one.id === line.speaker);
  return line.kind === "opinion" && (speaker?.presence === "absent" || speaker?.presence === "excused");
};

/** What wants a second look in a line, in short words; a text, so that rows stay as they are while it does. */
export function gapsByLine(rows: readonly GapRow[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { line, kind } of rows)
    if (line !== null && kind !== "question") found.set(line, [found.get(line), say(`minutes-gap-${kind.replaceAll("_", "-")}`)].filter(Boolean).join(" · "));
  return found;
}

/** Keeps the rows that did not change as the objects they were, so that only what changed is drawn again. */
export class Kept {
  #rows = new Map<string, { text: string; row: MinuteRow }>();

  take(rows: readonly MinuteRow[]): readonly MinuteRow[] {
    const next = new Map<string, { text: string; row: MinuteRow }>();
    const kept = rows.map((row) => {
      const text = JSON.stringify(row);
      const before = this.#rows.get(row.id);
      const one = before?.text === text ? before : { text, row };
      next.set(row.id, one);
      return one.row;
    });
    this.#rows = next;
    return kept;
  }
}
