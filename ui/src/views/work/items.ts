import type { WorkGroup } from "$lib/api/generated/WorkGroup";
import type { WorkItem } from "$lib/api/generated/WorkItem";

/** Rows of what is to be done now, before the rest is asked for. */
export const SHOWN = 10;

/** A row with the group it stands in. */
export type Placed = WorkItem & { group: string };

/** Names a row: one task may stand in several, each for its own reason. */
export const keyOf = (item: WorkItem): string =>
  [item.task.id, item.kind, item.number ?? "", item.other?.id ?? ""].join(" ");

/** What is to be done now: what is overdue, due today, and due within seven days, in this order. */
export const nowOf = (groups: readonly WorkGroup[]): Placed[] =>
  ["overdue", "today", "week"].flatMap((name) => {
    const group = groups.find((one) => one.group === name);
    return (group?.items ?? []).map((item) => ({ ...item, group: name }));
  });

/** States from which a lead reports. */
const REPORTED_FROM: ReadonlySet<string> = new Set(["assigned", "accepted", "in_progress", "returned"]);

/** What can be done with a row in place. */
export type Quick = "report" | "answer" | "deliver";

/** What can be done with a row in place: progress reported, a request answered, a contribution delivered; null for none. */
export const quickOf = (item: WorkItem): Quick | null => {
  switch (item.kind) {
    case "lead":
      return REPORTED_FROM.has(item.task.state) ? "report" : null;
    case "direction":
    case "clarification":
    case "escalation":
      return "answer";
    case "contribution":
      return "deliver";
    default:
      return null;
  }
};
