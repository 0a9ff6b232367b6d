/** Sizes of the time axis. */
export const ZOOMS = ["month", "quarter", "year"] as const;
/** A size of the time axis. */
export type Zoom = (typeof ZOOMS)[number];

/** Pixels of a day. */
const PIXELS: Readonly<Record<Zoom, number>> = { month: 18, quarter: 6, year: 1.8 };
const MS = 86_400_000;

/** The time axis: days by number, and how wide each is. */
export interface Scale {
  /** Number of the first day. */
  first: number;
  /** Days. */
  days: number;
  /** Pixels of a day. */
  px: number;
}

/** A stretch of the axis with its name. */
export interface Tick {
  x: number;
  width: number;
  /** Which message names it, with its values. */
  id: "day" | "month" | "month-year" | "quarter" | "quarter-year" | "year";
  day: number;
  month: number;
  quarter: number;
  year: number;
}

/** Days since 1970 of `YYYY-MM-DD`. */
export const numberOf = (day: string): number => Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / MS);

const dateOf = (number: number): Date => new Date(number * MS);
const numberOfDate = (year: number, month: number, date: number): number => Math.round(Date.UTC(year, month, date) / MS);

/** The axis from one day to another: whole months, with a month to spare at the end, and at least as wide as the room. */
export function scaleFor(from: string, to: string, zoom: Zoom, room: number): Scale {
  const px = PIXELS[zoom];
  const [start, end] = [dateOf(numberOf(from)), dateOf(numberOf(to))];
  const first = numberOfDate(start.getUTCFullYear(), start.getUTCMonth(), 1);
  const last = numberOfDate(end.getUTCFullYear(), end.getUTCMonth() + 2, 1);
  return { first, days: Math.max(last - first, Math.ceil(room / px)), px };
}

/** Width of the whole axis. */
export const widthOf = (scale: Scale): number => scale.days * scale.px;

/** Where a day begins. */
export const xOf = (scale: Scale, day: string): number => (numberOf(day) - scale.first) * scale.px;

function tick(scale: Scale, id: Tick["id"], from: number, to: number): Tick {
  const at = dateOf(from);
  const month = at.getUTCMonth() + 1;
  return {
    x: (from - scale.first) * scale.px,
    width: (to - from) * scale.px,
    id, day: at.getUTCDate(), month, quarter: Math.ceil(month / 3), year: at.getUTCFullYear(),
  };
}

/** Stretches of so many months that the axis shows between two places. */
function byMonths(scale: Scale, id: Tick["id"], months: number, from: number, to: number): Tick[] {
  const found: Tick[] = [];
  const start = dateOf(scale.first);
  let month = Math.floor(start.getUTCMonth() / months) * months;
  const year = start.getUTCFullYear();
  for (;;) {
    const [begin, end] = [numberOfDate(year, month, 1), numberOfDate(year, month + months, 1)];
    if (begin >= scale.first + scale.days) return found;
    month += months;
    const one = tick(scale, id, Math.max(begin, scale.first), Math.min(end, scale.first + scale.days));
    if (one.x < to && one.x + one.width > from) found.push(one);
  }
}

/** Weeks from Monday to Monday. */
function byWeeks(scale: Scale, from: number, to: number): Tick[] {
  const found: Tick[] = [];
  // Day 4 was a Monday.
  const monday = scale.first - ((((scale.first - 4) % 7) + 7) % 7);
  for (let begin = monday; begin < scale.first + scale.days; begin += 7) {
    const one = tick(scale, "day", begin, begin + 7);
    if (one.x < to && one.x + one.width > from && one.x >= 0) found.push(one);
  }
  return found;
}

/** The two lines of the head: larger stretches above, smaller below; only those between two places. */
export function ticksFor(scale: Scale, zoom: Zoom, from: number, to: number): readonly [readonly Tick[], readonly Tick[]] {
  switch (zoom) {
    case "month":
      return [byMonths(scale, "month-year", 1, from, to), byWeeks(scale, from, to)];
    case "quarter":
      return [byMonths(scale, "quarter-year", 3, from, to), byMonths(scale, "month", 1, from, to)];
    case "year":
      return [byMonths(scale, "year", 12, from, to), byMonths(scale, "quarter", 3, from, to)];
  }
}

/** The way of an arrow from the end of one bar to the beginning of another: out, along, and in. */
export function arrow(from: { x: number; y: number }, to: { x: number; y: number }, half: number): string {
  const out = from.x + 6;
  if (to.x >= out + 6) return `M${from.x} ${from.y}H${out}V${to.y}H${to.x}`;
  // The other begins at once or before: around between the rows.
  const between = to.y > from.y ? to.y - half : to.y + half;
  return `M${from.x} ${from.y}H${out}V${between}H${to.x - 8}V${to.y}H${to.x}`;
}
