import type { MeetingView } from "$lib/api/generated/MeetingView";
import { store, stored } from "$lib/session.svelte";
import type { Unwritten } from "./draft";

/** What was typed in a meeting and not written: by the line that is edited, the empty key for a new one. */
type Drafts = Readonly<Record<string, Unwritten>>;

const nameOf = (meeting: string): string => `minutes.${meeting}`;

function all(meeting: string): Drafts {
  try {
    return JSON.parse(stored(nameOf(meeting)) ?? "{}") as Drafts;
  } catch {
    return {};
  }
}

/** Keeps what was typed; an empty text forgets it. Gives when it was kept, null when it could not be. */
export function keepDraft(meeting: string, line: string | null, unwritten: Unwritten): Promise<string | null> {
  const others = Object.entries(all(meeting)).filter(([key]) => key !== (line ?? ""));
  const drafts = unwritten.text === "" ? others : [...others, [line ?? "", unwritten] as const];
  store(nameOf(meeting), JSON.stringify(Object.fromEntries(drafts)));
  return Promise.resolve(new Date().toISOString());
}

/** What was typed for a line, or for a new one. */
export const draftOf = (meeting: MeetingView, line: string | null): Unwritten | null => all(meeting.row.id)[line ?? ""] ?? null;

/** The lines of which an edit was not written. */
export const draftsOf = (meeting: MeetingView): readonly string[] => {
  const lines = new Set(meeting.lines.map((line) => line.id));
  return Object.keys(all(meeting.row.id)).filter((line) => lines.has(line));
};
