import type { Noun } from "$lib/api/generated/Noun";

/** The parts of a meeting, in the order of its life. */
export const PARTS = ["prepare", "minutes", "conclude"] as const;
/** A part of a meeting. */
export type Part = (typeof PARTS)[number];

/** What moves when a meeting does. */
export const MEETING_NOUNS: readonly Noun[] = [
  "meetings", "agenda_items", "attendees", "attendance_spans", "agenda_papers", "minute_lines", "line_parties", "votes", "minute_comments", "minute_editions", "line_corrections", "outgoing_papers", "tasks",
];

/** The part that is asked for, or the one that the state of the meeting calls for. */
export function partOf(asked: string | undefined, state: string): Part {
  const known = PARTS.find((part) => part === asked);
  if (known !== undefined) return known;
  if (state === "running") return "minutes";
  return state === "ended" || state === "commenting" || state === "approved" ? "conclude" : "prepare";
}
