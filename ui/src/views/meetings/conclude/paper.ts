import { act } from "$lib/actions";
import type { MeetingView } from "$lib/api/generated/MeetingView";
import { fold } from "$lib/fold";
import { toasts } from "$lib/toasts.svelte";
import { say, size } from "$lib/words.svelte";
import type { PaperAsked } from "../../reports/made.svelte";

/** The paper of a meeting: its notice of conclusions with the lines that were picked, or its minutes. */
export const paperOf = (kind: "conclusions" | "minutes", meeting: MeetingView, lines: string[], frame: PaperAsked["frame"]): PaperAsked => ({
  kind,
  filter: { awaiting: false },
  addressees: [],
  frame,
  meeting: meeting.row.id,
  lines,
});

/** How an issued paper was made, to look at the very page that went out; null when it was not made by the program. */
export function recipeOf(recipe: string): PaperAsked | null {
  try {
    const read: unknown = JSON.parse(recipe);
    return typeof read === "object" && read !== null && "kind" in read && "frame" in read ? (read as PaperAsked) : null;
  } catch {
    return null;
  }
}

/** The abstract of the notice, as its title will read: who presided, and which meeting as it is named within a sentence. */
export function subjectOf(meeting: MeetingView, role: string): string {
  const { title } = meeting.row;
  const folded = fold(title);
  const how = folded.startsWith("hop ") ? "short" : ["cuoc hop", "phien hop", "hoi nghi"].some((words) => folded.startsWith(words)) ? "whole" : "other";
  const named = how === "other" ? title : title.charAt(0).toLowerCase() + title.slice(1);
  return say("conclude-subject", { role, name: meeting.chair_name, how, meeting: named }).replace(/\s+/g, " ");
}

/** The day a meeting was held, or is to be. */
export const heldOn = (meeting: MeetingView): string => (meeting.row.began_at ?? meeting.row.starts_at).slice(0, 10);

/** Opens a file that was written out, or shows it in its folder. */
const openFile = (path: string, inFolder: boolean): Promise<void> => act("file_open", { path, in_folder: inFolder }).then(() => undefined);

/** Makes a draft of a paper, and says where it is. */
export async function makeDraft(asked: PaperAsked, format: "docx" | "pdf"): Promise<void> {
  const made = await act("paper_make", { ...asked, format });
  const file = made?.files[0];
  if (file === undefined) return;
  toasts.show("done", say("reports-done", { count: 1, size: size(file.bytes) }), {
    detail: file.path,
    actions: [{ label: say("tasks-exported-open"), run: () => openFile(file.path, false) }, { label: say("tasks-exported-folder"), run: () => openFile(file.path, true) }],
  });
}

/** Writes a file of an issued paper out and shows it in its folder: what may have come from elsewhere is not opened. */
export async function showIssued(file: string): Promise<void> {
  const saved = await act("paper_file_save", { id: file });
  if (saved !== null) await openFile(saved.path, true);
}
