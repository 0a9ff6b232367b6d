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

/** True when progress can be reported from the row. */
export const canReport = (item: WorkItem): boolean => item.kind === "lead" && REPORTED_FROM.has(item.task.state);

/** The groups with only what waits for a decision: later deadlines asked for, matters brought before the head. */
export const decisionsOf = (groups: readonly WorkGroup[]): WorkGroup[] =>
  groups.map((group) => {
    const items = group.items.filter((item) => item.kind === "decide" || item.kind === "escalation");
    return { ...group, items, total: items.length };
  });
