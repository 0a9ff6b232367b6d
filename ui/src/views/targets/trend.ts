import type { TargetView } from "$lib/api/generated/TargetView";

/** A place in the picture. */
export interface Point {
  x: number;
  y: number;
}

/** What a trend draws. */
export interface Drawing {
  points: Point[];
  /** Height of the value to be reached. */
  wanted: number | null;
  /** Where the last two measurements lead by the end of the year; null when there is nothing to lead. */
  pace: Point | null;
}

const DAY_MS = 86_400_000;
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

/** Lays the measurements of a target out in a box, from the first one to the end of its year; nought is the floor. */
export function draw(target: Pick<TargetView, "measurements" | "value" | "year" | "unit">, width: number, height: number): Drawing {
  const { measurements, value, year, unit } = target;
  const [first, last] = [measurements[0], measurements.at(-1)];
  if (first === undefined || last === undefined) return { points: [], wanted: null, pace: null };
  const start = measurements.length === 1 ? dayOf(`${first.measured_on.slice(0, 4)}-01-01`) : dayOf(first.measured_on);
  const end = Math.max(dayOf(`${year}-12-31`), dayOf(last.measured_on), start + 1);
  const top = Math.max(unit === "%" ? 10_000 : 0, value ?? 0, ...measurements.map((one) => one.value), 1);

  const x = (day: number): number => ((day - start) / (end - start)) * width;
  const y = (amount: number): number => height - (Math.min(Math.max(amount, 0), top) / top) * height;

  const before = measurements.at(-2);
  let pace: Point | null = null;
  if (before !== undefined && dayOf(last.measured_on) < end) {
    const days = dayOf(last.measured_on) - dayOf(before.measured_on);
    const gained = last.value - before.value;
    if (days > 0) pace = { x: width, y: y(last.value + (gained * (end - dayOf(last.measured_on))) / days) };
  }
  return {
    points: measurements.map((one) => ({ x: x(dayOf(one.measured_on)), y: y(one.value) })),
    wanted: value === null ? null : y(value),
    pace,
  };
}

/** Points as the words of a polyline. */
export const line = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
