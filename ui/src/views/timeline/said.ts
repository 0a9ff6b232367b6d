import type { Ref } from "$lib/api/generated/Ref";
import type { ScheduleRow } from "$lib/api/generated/ScheduleRow";
import type { WaitView } from "$lib/api/generated/WaitView";
import { day, say, sayCode } from "$lib/words.svelte";

/** Says how many days there are to spare, or by how many it will be late; empty when nothing bounds it. */
export function saySlack(slack: number | null): string {
  if (slack === null) return "";
  return slack < 0 ? say("schedule-late", { days: -slack }) : say("schedule-slack", { days: slack });
}

/** The abbreviation of a unit, where it has one: a code of the register says nothing to a reader. */
export const shortOf = (unit: Ref): string => (unit.code === "" || unit.code.startsWith("DV-") ? unit.title : unit.code);

/** Names whose delay it is. */
export function sayLead(wait: WaitView, short = false): string {
  if (wait.lead) return short ? shortOf(wait.lead) : wait.lead.title;
  return wait.lead_words === "" ? say("schedule-wait-nobody") : wait.lead_words;
}

/** Says for whom a task waits, and since when. */
export const sayWait = (wait: WaitView, short = false): string =>
  say("schedule-wait", { unit: sayLead(wait, short), day: day(wait.since), days: wait.days });

/** Says what there is to note of a task, beside its days. */
export function notesOf(row: ScheduleRow, short = true): string[] {
  return [
    ...(row.is_critical ? [say("schedule-critical")] : []),
    ...row.waits.map((wait) => sayWait(wait, short)),
    ...(row.is_resting ? [say("schedule-resting")] : []),
    ...(row.unscheduled === null ? [] : [sayCode("schedule-unscheduled", row.unscheduled)]),
  ];
}

/** True when a task is done, as far as its days are concerned. */
export const isDone = (row: ScheduleRow): boolean =>
  row.done_on !== null && (row.state === "confirmed" || row.state === "reported_done");
