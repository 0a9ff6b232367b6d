import type { TaskRow } from "$lib/api/generated/TaskRow";
import { day, say, sayCode } from "$lib/words.svelte";
import type { EditableField } from "./verbs";

/** Names of the columns, in the order in which they stand by themselves. */
export const COLUMN_IDS = [
  "code", "title", "lead", "area", "level", "due", "timeliness", "state", "percent", "words", "instrument", "first_due", "done",
] as const;
/** One of them. */
export type ColumnId = (typeof COLUMN_IDS)[number];

/** What a cell edits: a plain field, or what has a verb of its own. */
export type CellField = EditableField | "lead" | "percent";

/** A column of the register. */
export interface Column {
  id: ColumnId;
  /** Width as a grid track, for a list that is so many pixels wide. */
  track: (width: number) => string;
  /** Shown from this width of the list on. */
  from: number;
  sort: string | null;
  edits: CellField | null;
  /** Shown only when it was chosen. */
  isExtra?: true;
}

/** What is kept of a column: shown or not, and how wide. Their order is the order of the list. */
export interface KeptColumn {
  id: ColumnId;
  isShown: boolean;
  /** In pixels; null = by itself. */
  width: number | null;
}

/** Widths from which a column has room for words beside its sign. */
export const WIDE_STATE = 1120;
/** Widths from which progress has room for its bar. */
export const WIDE_PERCENT = 1120;
/** Widths that can be set. */
export const NARROWEST = 40;
export const WIDEST = 900;

const COLUMNS: readonly Column[] = [
  { id: "code", track: () => "96px", from: 0, sort: "code", edits: null },
  { id: "title", track: (width) => (width >= 900 ? "minmax(220px, 4fr)" : "minmax(140px, 2.4fr)"), from: 0, sort: "title", edits: "title" },
  { id: "lead", track: (width) => (width >= 1120 ? "minmax(150px, 1fr)" : width >= 860 ? "132px" : "96px"), from: 560, sort: "lead", edits: "lead" },
  { id: "area", track: () => "minmax(140px, 1fr)", from: 1240, sort: "area", edits: "area" },
  { id: "level", track: () => "50px", from: 460, sort: "level", edits: "level" },
  { id: "due", track: (width) => (width >= 760 ? "122px" : "98px"), from: 340, sort: "due", edits: "due" },
  { id: "timeliness", track: (width) => (width >= 1000 ? "170px" : "156px"), from: 500, sort: null, edits: null },
  { id: "state", track: (width) => (width >= WIDE_STATE ? "188px" : "42px"), from: 620, sort: "state", edits: null },
  { id: "percent", track: (width) => (width >= WIDE_PERCENT ? "116px" : "70px"), from: 760, sort: "percent", edits: "percent" },
  { id: "words", track: () => "minmax(160px, 1.4fr)", from: 0, sort: null, edits: null, isExtra: true },
  { id: "instrument", track: () => "140px", from: 0, sort: null, edits: null, isExtra: true },
  { id: "first_due", track: () => "98px", from: 0, sort: null, edits: null, isExtra: true },
  { id: "done", track: () => "98px", from: 0, sort: null, edits: null, isExtra: true },
];

/** The columns as they are before anyone chose. */
export const asFirst = (): KeptColumn[] => COLUMNS.map((column) => ({ id: column.id, isShown: column.isExtra !== true, width: null }));

/** Reads what was kept; what is unknown is left out, what is missing stands at the end. */
export function readKept(text: string): KeptColumn[] {
  let listed: unknown;
  try {
    listed = text === "" ? [] : JSON.parse(text);
  } catch {
    listed = [];
  }
  const known = asFirst();
  const kept: KeptColumn[] = [];
  for (const one of Array.isArray(listed) ? (listed as unknown[]) : []) {
    if (typeof one !== "object" || one === null) continue;
    const { id, isShown, width } = one as Partial<Record<keyof KeptColumn, unknown>>;
    const own = known.find((column) => column.id === id);
    if (own === undefined || kept.some((column) => column.id === id)) continue;
    kept.push({
      id: own.id,
      // A row without its code and its words says nothing.
      isShown: own.id === "code" || own.id === "title" || isShown === true,
      width: typeof width === "number" && width >= NARROWEST && width <= WIDEST ? Math.round(width) : null,
    });
  }
  if (kept.length === 0) return known;
  return [...kept, ...known.filter((column) => !kept.some((one) => one.id === column.id)).map((column) => ({ ...column, isShown: false }))];
}

/** Writes what is kept; nothing when it is as at first. */
export function writeKept(kept: readonly KeptColumn[]): string {
  const text = JSON.stringify(kept);
  return text === JSON.stringify(asFirst()) ? "" : text;
}

/** The columns that have room in a list so many pixels wide, as they were chosen. */
export function columnsFor(width: number, kept: readonly KeptColumn[] = asFirst()): readonly Column[] {
  return kept.flatMap((one) => {
    const column = COLUMNS.find((known) => known.id === one.id);
    if (column === undefined || !one.isShown || width < column.from) return [];
    return [one.width === null ? column : { ...column, track: () => `${one.width}px` }];
  });
}

/** The columns as CSS grid tracks. */
export const tracksFor = (columns: readonly Column[], width: number): string =>
  columns.map((column) => column.track(width)).join(" ");

/** What stands in a cell, as plain text. */
export function textOf(row: TaskRow, column: ColumnId): string {
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
    case "words":
      return row.progress_words;
    case "instrument":
      return row.instrument === null ? "" : row.instrument.code || row.instrument.title;
    case "first_due":
      return day(row.original_due_on);
    case "done":
      return day(row.done_on);
  }
}

const COPIED: readonly ColumnId[] = ["code", "title", "lead", "area", "level", "due", "timeliness", "state", "percent"];

/** Rows with their column names, for a spreadsheet: cells by tabs, rows by lines. */
export function asTable(rows: readonly TaskRow[]): string {
  // A cell that begins like a formula is one for a spreadsheet; a blank before it makes it words.
  const plain = (text: string): string => text.replace(/[\t\r\n]+/g, " ").replace(/^(?=[=+\-@])/, " ");
  const heads = COPIED.map((id) => say(`tasks-column-${id}`));
  return `${[heads, ...rows.map((row) => COPIED.map((id) => plain(textOf(row, id))))].map((cells) => cells.join("\t")).join("\n")}\n`;
}
