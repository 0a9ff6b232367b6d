import type { Cells } from "$lib/api/generated/Cells";

/** A part of a stacked bar: cells that close to the total. */
export const PARTS = ["on_time", "late", "done_undated", "in_term", "overdue", "open_undated"] as const;
/** Name of a part, as in the statistics. */
export type Part = (typeof PARTS)[number];

/** The parts of a bar that hold something, in order. */
export const partsOf = (cells: Cells): { part: Part; count: number }[] =>
  PARTS.map((part) => ({ part, count: cells[part] })).filter(({ count }) => count > 0);

/** The parts that occur in any of the bars: what a legend has to explain. */
export const legendOf = (all: readonly Cells[]): Part[] => PARTS.filter((part) => all.some((cells) => cells[part] > 0));
