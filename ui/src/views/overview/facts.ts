import type { OverviewView } from "$lib/api/generated/OverviewView";
import { href, pathOf, type Params } from "$lib/route";
import { HEAD } from "$lib/session.svelte";
import { say } from "$lib/words.svelte";

/** A clause of the headline sentence; with `to` it links to its rows. */
export interface Fact {
  id: string;
  text: string;
  to: string | null;
  /** How many rows the link leads to. */
  count: number;
  /** What is added to it after a comma. */
  more: { text: string; to: string | null; count?: number }[];
}

const rows = (params: Params | null): string | null => (params === null ? null : href("tasks", params));

/**
 * The clauses after the verdict, in reading order. They are right too when a number is nought. The Minister is told what
 * waits for him, everyone else what waits for anyone.
 */
export function factsOf({ headline, stats, decisions_total, longest_overdue }: OverviewView, isForMinister: boolean): Fact[] {
  const { cells } = stats;
  const facts: Fact[] = [];
  const fact = (id: string, text: string, count: number, params: Params | null, more: Fact["more"] = []): void => {
    facts.push({ id, text, count, to: rows(params), more });
  };

  if (cells.total === 0) {
    const drafts = { text: say("overview-apart-drafts", { count: cells.drafts }), to: rows({ cell: "drafts" }), count: cells.drafts };
    fact("empty", say("overview-fact-empty"), 0, null, cells.drafts > 0 ? [drafts] : []);
    return facts;
  }
  if (headline.verdict === "none") {
    const params = headline.undated > 0 ? { cell: "open_undated" } : null;
    fact("undated", say("overview-fact-undated-all", { count: headline.undated }), headline.undated, params);
  } else {
    const more: Fact["more"] = [];
    if (headline.overdue > 0 && headline.area !== null)
      more.push({
        text: say("overview-fact-area", { area: headline.area.title }),
        to: rows({ cell: "overdue", area: headline.area.id }),
        count: stats.by_area.find((group) => group.key?.id === headline.area?.id)?.cells.overdue ?? 0,
      });
    if (headline.overdue > 0 && headline.longest_days > 0)
      more.push({ text: say("overview-fact-longest", { days: headline.longest_days }), to: longest_overdue[0] ? href(pathOf("tasks", longest_overdue[0].code)) : null });
    const params = headline.overdue > 0 ? { cell: "overdue" } : null;
    fact("overdue", say("overview-fact-overdue", { count: headline.overdue }), headline.overdue, params, more);
    if (headline.undated > 0)
      fact("undated", say("overview-fact-undated", { count: headline.undated }), headline.undated, { cell: "open_undated" });
  }
  if (isForMinister) {
    const to = decisions_total > 0 ? href("work", { seat: HEAD, only: "decisions" }) : null;
    facts.push({ id: "decide", text: say("overview-fact-decide", { count: decisions_total }), count: decisions_total, to, more: [] });
  } else {
    const awaiting = headline.awaiting > 0 ? { awaiting: true } : null;
    fact("awaiting", say("overview-fact-awaiting", { count: headline.awaiting }), headline.awaiting, awaiting);
  }
  return facts;
}
