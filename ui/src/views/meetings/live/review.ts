import type { MinuteReviewReq } from "$lib/api/generated/MinuteReviewReq";

/** What a meeting says of an open task, in the order of the keys. */
export const VERDICTS = ["keep", "done", "extend", "escalate", "close"] as const;
/** One of them. */
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts that want words of their own: by when, or why. */
export const asksWords = (verdict: Verdict): boolean => verdict === "extend" || verdict === "close";

/** A verdict with the words that it asks for: a later deadline's day, or why a task is called off. */
export function saidOf(verdict: Verdict, words: string): Pick<MinuteReviewReq, "verdict" | "due" | "reason"> {
  if (verdict === "extend") return { verdict, due: words };
  return verdict === "close" ? { verdict, reason: words } : { verdict };
}
