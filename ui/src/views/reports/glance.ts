import { call } from "$lib/api/call";
import type { PaperPreview } from "$lib/api/generated/PaperPreview";
import { OF_MEETING } from "./asked";

/** Kinds that nobody can make without saying of what. */
const OF_SOMETHING = ["special", "extension", ...OF_MEETING];
/** With more tasks, reading those of a paper for its first page is no longer done in a moment. */
const MOST_TASKS = 2_000;
/** First pages kept. */
const KEPT = 24;

const kept = new Map<string, PaperPreview>();
let last: Promise<unknown> = Promise.resolve();

/** True when the first page of a paper of this kind can be shown before anything is asked of it. */
export const hasGlance = (kind: string, tasks: number): boolean => !OF_SOMETHING.includes(kind) && tasks <= MOST_TASKS;

/**
 * The first page of a paper as it would be made on a day, from the register at a position of its log; null when there is
 * none. They are made one after another, so that whatever else is asked need not wait for all of them.
 */
export function glance(kind: string, day: string, head: number): Promise<PaperPreview | null> {
  const key = `${head} ${day} ${kind}`;
  const known = kept.get(key);
  if (known !== undefined) return Promise.resolve(known);
  const paper = { kind, ...(kind === "period" ? {} : { as_of: day }), filter: { awaiting: false }, addressees: [], frame: { recipients: [] } };
  const asked = last.then(() => call("paper_preview", { paper, glance: true })).then(
    (page) => {
      if (page.pages === 0) return null;
      kept.set(key, page);
      for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
      return page;
    },
    () => null,
  );
  last = asked;
  return asked;
}
