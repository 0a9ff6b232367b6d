import type { AgendaRow } from "$lib/api/generated/AgendaRow";
import type { MinuteRow } from "$lib/api/generated/MinuteRow";

/** Letters of points in their order: those of Decree 30, which skips the vowels with marks. */
const POINTS = [..."abcd\u0111eghiklmnopqrstuvxy"];

/** The letter of a point, counted from 1; after the last one letters are doubled. */
const point = (number: number): string => (POINTS[(number - 1) % POINTS.length] ?? "").repeat(Math.floor((number - 1) / POINTS.length) + 1);

/** True for what stands in the notice: conclusions, and assignments that do more than tell how far a task is. */
export const isOfNotice = (line: MinuteRow): boolean =>
  line.kind === "conclusion" || (line.kind === "assignment" && line.bearing !== "progress");

/** True for an assignment of which the notice makes a task. */
export const makesTask = (line: MinuteRow): boolean => line.kind === "assignment" && line.task === null;

/** Where a line stands in the notice: the number of its conclusion, and the letter of its point; empty = it is the conclusion. */
export interface Clause {
  section: number;
  point: string;
}

/**
 * Says where each picked line will stand, as the notice numbers them: item by item in the order of the minutes, each assignment
 * under the conclusion before it, or in a section of its own where its item has none yet.
 */
export function clausesOf(lines: readonly MinuteRow[], isPicked: (line: MinuteRow) => boolean): ReadonlyMap<string, Clause> {
  const found = new Map<string, Clause>();
  let section = 0;
  let points = 0;
  let item: string | null | undefined;
  for (const line of lines.filter((one) => isOfNotice(one) && isPicked(one))) {
    if (line.kind === "conclusion" || item !== line.item) {
      section += 1;
      points = 0;
    }
    if (line.kind === "assignment") points += 1;
    found.set(line.id, { section, point: points === 0 ? "" : point(points) });
    item = line.item;
  }
  return found;
}

/** The lines of the notice under the items they belong to, in the order of the minutes. */
export interface ItemLines {
  id: string;
  item: AgendaRow | null;
  lines: MinuteRow[];
}

/** Puts the lines of the notice under their items. */
export function byItem(items: readonly AgendaRow[], lines: readonly MinuteRow[]): ItemLines[] {
  const found: ItemLines[] = [];
  for (const line of lines.filter(isOfNotice)) {
    const last = found.at(-1);
    if (last?.lines[0]?.item === line.item) last.lines.push(line);
    else found.push({ id: line.id, item: items.find((one) => one.id === line.item) ?? null, lines: [line] });
  }
  return found;
}
