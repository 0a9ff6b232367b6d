/** Where a group starts, counted in rows. */
export interface Head {
  first: number;
}

/** One line of the list: a row, or the head of a group. */
export type Line = { kind: "row"; row: number; top: number } | { kind: "head"; group: number; top: number };

/** Heights in CSS pixels. */
export interface Sizes {
  row: number;
  head: number;
}

/** Counts the heads that stand above a row. Heads are in the order of their first rows. */
export function headsAbove(heads: readonly Head[], row: number): number {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heads[middle]?.first ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Distance of a row from the top of the list. */
export const topOf = (row: number, heads: readonly Head[], sizes: Sizes): number =>
  row * sizes.row + headsAbove(heads, row) * sizes.head;

/** Height of the whole list. */
export const heightOf = (total: number, heads: readonly Head[], sizes: Sizes): number =>
  total * sizes.row + heads.length * sizes.head;

/** The row that lies at a distance from the top (or the next one, on a head). */
export function rowAt(top: number, total: number, heads: readonly Head[], sizes: Sizes): number {
  let low = 0;
  let high = Math.max(0, total - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(middle, heads, sizes) + sizes.row > top) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Rows drawn above and below those that are seen. */
const SPARE = 8;

/** The first and the last row to draw for what is seen, with some above and below. */
export function rowsFor(seen: { top: number; height: number }, total: number, heads: readonly Head[], sizes: Sizes): readonly [number, number] {
  const first = Math.max(0, rowAt(seen.top, total, heads, sizes) - SPARE);
  return [first, Math.max(0, Math.min(total - 1, rowAt(seen.top + seen.height, total, heads, sizes) + SPARE))];
}

/** The lines to draw for what is seen. */
export function linesFor(seen: { top: number; height: number }, total: number, heads: readonly Head[], sizes: Sizes): Line[] {
  if (total === 0) return [];
  const [first, last] = rowsFor(seen, total, heads, sizes);
  const lines: Line[] = [];
  let group = headsAbove(heads, first - 1);
  for (let row = first; row <= last; row += 1) {
    for (; heads[group]?.first === row; group += 1)
      lines.push({ kind: "head", group, top: topOf(row, heads, sizes) - sizes.head });
    lines.push({ kind: "row", row, top: topOf(row, heads, sizes) });
  }
  return lines;
}

/**
 * The lines to draw, with the chosen row among them wherever it is: it holds the focus, which scrolling must not lose. It
 * stands in its order, since an element that is moved in the page loses the focus, too.
 */
export function linesWith(
  chosen: number,
  seen: { top: number; height: number },
  total: number,
  heads: readonly Head[],
  sizes: Sizes,
): Line[] {
  const drawn = linesFor(seen, total, heads, sizes);
  if (chosen < 0 || chosen >= total || drawn.some((line) => line.kind === "row" && line.row === chosen)) return drawn;
  const line: Line = { kind: "row", row: chosen, top: topOf(chosen, heads, sizes) };
  return line.top < seen.top ? [line, ...drawn] : [...drawn, line];
}

/** How far to scroll so that a row is seen whole, below a sticky head row of `cover` pixels; null when it is. */
export function scrollFor(
  row: number,
  seen: { top: number; height: number },
  heads: readonly Head[],
  sizes: Sizes,
): number | null {
  const top = topOf(row, heads, sizes);
  const isFirst = heads.some((head) => head.first === row);
  const from = isFirst ? top - sizes.head : top;
  if (from < seen.top) return from;
  if (top + sizes.row > seen.top + seen.height) return top + sizes.row - seen.height;
  return null;
}
