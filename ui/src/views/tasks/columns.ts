import type { TaskRow } from "$lib/api/generated/TaskRow";
import { day, say, sayCode } from "$lib/words.svelte";
import type { EditableField } from "./verbs";

/** A column of the register. */
export interface Column {
  id: "code" | "title" | "lead" | "area" | "level" | "due" | "timeliness" | "state" | "percent";
  /** Width as a grid track, for a list that is so many pixels wide. */
  track: (width: number) => string;
  /** Shown from this width of the list on. */
  from: number;
  sort: string | null;
  edits: EditableField | null;
}

/** Widths from which a column has room for words beside its sign. */
export const WIDE_STATE = 1120;
/** Widths from which progress has room for its bar. */
export const WIDE_PERCENT = 1120;

const COLUMNS: readonly Column[] = [
  { id: "code", track: () => "68px", from: 0, sort: "code", edits: null },
  { id: "title", track: (width) => (width >= 900 ? "minmax(220px, 4fr)" : "minmax(140px, 2.4fr)"), from: 0, sort: "title", edits: "title" },
  { id: "lead", track: (width) => (width >= 1120 ? "minmax(150px, 1fr)" : width >= 860 ? "132px" : "96px"), from: 560, sort: "lead", edits: null },
  { id: "area", track: () => "minmax(140px, 1fr)", from: 1240, sort: "area", edits: "area" },
  { id: "level", track: () => "50px", from: 460, sort: "level", edits: "level" },
  { id: "due", track: (width) => (width >= 760 ? "122px" : "98px"), from: 340, sort: "due", edits: "due" },
  { id: "timeliness", track: (width) => (width >= 1000 ? "170px" : "156px"), from: 500, sort: null, edits: null },
  { id: "state", track: (width) => (width >= WIDE_STATE ? "188px" : "42px"), from: 620, sort: "state", edits: null },
  { id: "percent", track: (width) => (width >= WIDE_PERCENT ? "116px" : "70px"), from: 760, sort: "percent", edits: null },
];

/** The columns that have room in a list so many pixels wide. */
export const columnsFor = (width: number): readonly Column[] => COLUMNS.filter((column) => width >= column.from);

/** The columns as CSS grid tracks. */
export const tracksFor = (columns: readonly Column[], width: number): string =>
  columns.map((column) => column.track(width)).join(" ");

/** What stands in a cell, as plain text. */
export function textOf(row: TaskRow, column: Column["id"]): string {
  switch (column) {
    case "code":
      return row.code;
    case "title":
      return row.title;
    case "lead":
      return row.lead?.title ?? row.assignee_words;
    case "area":
      return row.area?.title ?? "";
    case "level":
      return sayCode("level", String(row.level));
    case "due":
      return row.due_on === null ? row.due_words : day(row.due_on);
    case "timeliness":
      return sayCode("timeliness", row.timeliness, { days: Math.abs(row.days ?? 0) });
    case "state":
      return sayCode("task-state", row.state);
    case "percent":
      return `${row.percent} %`;
  }
}

const ALL: readonly Column["id"][] = COLUMNS.map((column) => column.id);

/** A row with its column names, for a spreadsheet: cells by tabs, rows by lines. */
export function asTable(row: TaskRow): string {
  const plain = (text: string): string => text.replace(/[\t\r\n]+/g, " ");
  const heads = ALL.map((id) => say(`tasks-column-${id}`));
  return `${heads.join("\t")}\n${ALL.map((id) => plain(textOf(row, id))).join("\t")}\n`;
}
