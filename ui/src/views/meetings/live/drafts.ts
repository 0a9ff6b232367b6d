import { call } from "$lib/api/call";
import type { MeetingView } from "$lib/api/generated/MeetingView";
import type { Unwritten } from "./draft";

/** What was kept since the meeting was read: by meeting and line. */
const newer = new Map<string, Unwritten>();
const keyOf = (meeting: string, line: string | null): string => `${meeting} ${line ?? ""}`;

/** Keeps in the register what was typed; an empty text lets go of it. Gives when it was kept, null when it could not be. */
export async function keepDraft(meeting: string, line: string | null, item: string | null, unwritten: Unwritten): Promise<string | null> {
  newer.set(keyOf(meeting, line), unwritten);
  try {
    const kept = await call("minute_draft", {
      meeting,
      text: unwritten.text,
      kind: unwritten.kind,
      dismissed: [...unwritten.dismissed],
      picked: [],
      ...(line === null ? {} : { line }),
      ...(item === null ? {} : { item }),
    });
    return kept.saved_at;
  } catch {
    return null;
  }
}

/** What was typed for a line, or for a new one. */
export function draftOf(meeting: MeetingView, line: string | null): Unwritten | null {
  const draft = newer.get(keyOf(meeting.row.id, line)) ?? meeting.drafts.find((one) => one.line === line);
  return draft === undefined || draft.text === "" ? null : { text: draft.text, kind: draft.kind, dismissed: draft.dismissed };
}

/** The lines of which an edit was not written. */
export const draftsOf = (meeting: MeetingView): readonly string[] =>
  meeting.lines.map((line) => line.id).filter((line) => draftOf(meeting, line) !== null);
