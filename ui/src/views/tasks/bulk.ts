import type { TaskBulkChange } from "$lib/api/generated/TaskBulkChange";
import type { Column } from "./columns";

/** What can be changed with many tasks at once. */
export const BULK = [
  "lead", "level", "area", "due", "coordinator", "without-coordinator", "note", "confirm", "accept", "report-done", "return", "cancel",
] as const;
/** One of them. */
export type Bulk = (typeof BULK)[number];

/** Steps that need words, or take them. */
export const WORDED: readonly Bulk[] = ["report-done", "confirm", "return", "cancel"];
/** Steps of a task's life. */
export const isStep = (what: Bulk): boolean => what === "accept" || WORDED.includes(what);

/** The change that a column's value is. */
export const bulkOf = (column: Column["id"]): Bulk | null =>
  column === "lead" || column === "level" || column === "area" || column === "due" ? column : null;

/** The change as the register takes it; null while its value is missing. */
export function changeOf(what: Bulk, value: string, words: string): TaskBulkChange | null {
  const nothing = { add_coordinators: [], remove_coordinators: [], words: words.normalize("NFC").trim() };
  const typed = value.normalize("NFC").trim();
  switch (what) {
    case "lead":
    case "due":
      return typed === "" ? null : { ...nothing, [what]: typed };
    case "level":
      return typed === "" ? null : { ...nothing, level: Number(typed) };
    case "area":
    case "note":
      return { ...nothing, [what]: typed };
    case "coordinator":
      return typed === "" ? null : { ...nothing, add_coordinators: [typed] };
    case "without-coordinator":
      return typed === "" ? null : { ...nothing, remove_coordinators: [typed] };
    default:
      return { ...nothing, step: what.replaceAll("-", "_") };
  }
}
