import type { MinuteWriteReq } from "$lib/api/generated/MinuteWriteReq";
import type { Ref } from "$lib/api/generated/Ref";
import { sayVietnamese } from "$lib/words.svelte";

/** What a meeting says of an open task, in the order of the keys. */
export const VERDICTS = ["keep", "done", "extend", "escalate", "close"] as const;
/** One of them. */
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts that want words of their own: by when, or why. */
export const asksWords = (verdict: Verdict): boolean => verdict === "extend" || verdict === "close";

/**
 * The line in which a verdict is written down, tied to its task: a later deadline as its extension, anything else as its
 * progress. The words are Vietnamese, as the minutes are.
 */
export function lineOf(verdict: Verdict, task: Ref, words: string): Omit<MinuteWriteReq, "meeting" | "item" | "aside"> {
  const text = sayVietnamese(`minutes-verdict-line-${verdict}`, { code: task.code, title: task.title, words });
  const line = { kind: "assignment", text, leads: [], coordinators: [], task: task.id };
  return verdict === "extend" ? { ...line, due: words, bearing: "extension" } : { ...line, bearing: "progress" };
}
