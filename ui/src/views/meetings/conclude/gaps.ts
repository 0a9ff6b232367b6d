import type { GapRow } from "$lib/api/generated/GapRow";

/** Gaps that are mended beside the notice: they lack a lead or a deadline, or have a wrong one. */
const MENDABLE: ReadonlySet<string> = new Set(["no_lead", "no_due", "due_unclear", "due_past", "due_day_off", "lead_absent"]);

export const isMendable = (gap: GapRow): boolean => MENDABLE.has(gap.kind);
/** True for an assignment to several units, which is taken apart. */
export const isSplit = (gap: GapRow): boolean => gap.kind === "many_leads";

/** What keeps the notice back: only what will stand in it does. */
export const holdsBack = (gap: GapRow, isPicked: (line: string) => boolean): boolean => gap.blocks && gap.line !== null && isPicked(gap.line);
