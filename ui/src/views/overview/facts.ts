import type { OverviewView } from "$lib/api/generated/OverviewView";
import type { Params } from "$lib/route";
import { say } from "$lib/words.svelte";

/** A clause of the headline sentence; with `params` it links to its rows. */
export interface Fact {
  id: string;
  text: string;
  params: Params | null;
  /** What is added to it after a comma. */
  more: { text: string; params: Params | null }[];
}

/** The clauses after the verdict, in reading order. They are right too when a number is nought. */
export function factsOf({ headline, stats }: OverviewView): Fact[] {
  const { cells } = stats;
  const facts: Fact[] = [];
  const fact = (id: string, text: string, params: Params | null, more: Fact["more"] = []): void => {
    facts.push({ id, text, params, more });
  };

  if (cells.total === 0) {
    const drafts = { text: say("overview-apart-drafts", { count: cells.drafts }), params: { cell: "drafts" } };
    fact("empty", say("overview-fact-empty"), null, cells.drafts > 0 ? [drafts] : []);
    return facts;
  }
  if (headline.verdict === "none") {
    const params = headline.undated > 0 ? { cell: "open_undated" } : null;
    fact("undated", say("overview-fact-undated-all", { count: headline.undated }), params);
  } else {
    const more: Fact["more"] = [];
    if (headline.overdue > 0 && headline.area !== null)
      more.push({
        text: say("overview-fact-area", { area: headline.area.title }),
        params: { cell: "overdue", area: headline.area.id },
      });
    if (headline.overdue > 0 && headline.longest_days > 0)
      more.push({ text: say("overview-fact-longest", { days: headline.longest_days }), params: null });
    const params = headline.overdue > 0 ? { cell: "overdue" } : null;
    fact("overdue", say("overview-fact-overdue", { count: headline.overdue }), params, more);
    if (headline.undated > 0)
      fact("undated", say("overview-fact-undated", { count: headline.undated }), { cell: "open_undated" });
  }
  const awaiting = headline.awaiting > 0 ? { awaiting: true } : null;
  fact("awaiting", say("overview-fact-awaiting", { count: headline.awaiting }), awaiting);
  return facts;
}
