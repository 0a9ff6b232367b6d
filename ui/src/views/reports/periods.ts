/** How long a reporting period is. */
export type PeriodKind = "month" | "quarter" | "half" | "year";

/** A reporting period. Which days its window holds is the core's to say. */
export interface Period {
  kind: PeriodKind;
  year: number;
  /** Which one of the year, from 1. */
  number: number;
}

/** The kinds, the shortest first. */
export const KINDS: readonly PeriodKind[] = ["month", "quarter", "half", "year"];

/** How many of a kind a year has. */
export const COUNT: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, half: 2, year: 1 };

/** Reads the code of a period: `2026-12`, `2026-Q4`, `2026-H2`, `2026`; null when it is none. */
export function readPeriod(code: string): Period | null {
  const [, year, rest = ""] = /^(\d{4})(?:-(.+))?$/.exec(code.trim().toUpperCase()) ?? [];
  if (year === undefined) return null;
  const [, letter, digits] = /^([QH])?(\d{1,2})$/.exec(rest) ?? [];
  const kind: PeriodKind = letter === "Q" ? "quarter" : letter === "H" ? "half" : digits === undefined ? "year" : "month";
  const number = digits === undefined ? 1 : Number(digits);
  if ((rest !== "" && digits === undefined) || number < 1 || number > COUNT[kind]) return null;
  return { kind, year: Number(year), number };
}

/** Writes the code of a period. */
export function writePeriod({ kind, year, number }: Period): string {
  switch (kind) {
    case "month":
      return `${year}-${String(number).padStart(2, "0")}`;
    case "quarter":
      return `${year}-Q${number}`;
    case "half":
      return `${year}-H${number}`;
    case "year":
      return String(year);
  }
}

/** The period so many later (or earlier, when negative). */
export function stepPeriod(period: Period, by: number): Period {
  const count = COUNT[period.kind];
  const place = period.year * count + period.number - 1 + by;
  return { kind: period.kind, year: Math.floor(place / count), number: (place % count) + 1 };
}

/** The period of another kind that ends as this one does, or holds its end. */
export function ofKind(period: Period, kind: PeriodKind): Period {
  const month = (period.number * 12) / COUNT[period.kind];
  return { kind, year: period.year, number: Math.ceil((month * COUNT[kind]) / 12) };
}
