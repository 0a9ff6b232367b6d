import type { CalendarDayView } from "$lib/api/generated/CalendarDayView";
import { day, say, sayCode } from "$lib/words.svelte";

/** How a day of the calendar looks: plain, a weekend, off for sure, off by a proposal, or changed by the secretariat. */
export type Look = "plain" | "weekend" | "off" | "proposed" | "own" | "worked";

const iso = (at: Date): string => at.toISOString().slice(0, 10);
const at = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** Day of the week, 1 = Monday. */
export const weekdayOf = (text: string): number => ((at(text).getUTCDay() + 6) % 7) + 1;

/** The day so many days later. */
export function daysAfter(text: string, count: number): string {
  const moved = at(text);
  moved.setUTCDate(moved.getUTCDate() + count);
  return iso(moved);
}

/** The weeks of a month, Monday first; `null` where a week holds a day of another month. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const first = iso(new Date(Date.UTC(year, month - 1, 1)));
  const cells: (string | null)[] = Array<null>(weekdayOf(first) - 1).fill(null);
  for (let place = 0; place < count; place += 1) cells.push(daysAfter(first, place));
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** How a day looks, given what the calendar says of it. */
export function lookOf(text: string, known: CalendarDayView | undefined): Look {
  if (known === undefined) return weekdayOf(text) >= 6 ? "weekend" : "plain";
  if (known.kind === "working") return "worked";
  if (known.off.status === "own") return "own";
  return known.off.status === "proposal" || known.off.status === "unconfirmed" ? "proposed" : "off";
}

/** True for a day on which people work. */
export const isWorked = (look: Look): boolean => look === "plain" || look === "worked";

/** Says a day with its weekday: `Thứ Sáu, 02/09/2022`. */
export const sayDay = (text: string): string => say("due-reading", { weekday: say(`weekday-${weekdayOf(text)}`), day: day(text) });

/** Says what a day is, for who hears the calendar instead of seeing it. */
export function sayLook(text: string, known: CalendarDayView | undefined): string {
  const what =
    known === undefined
      ? say(weekdayOf(text) >= 6 ? "calendar-weekend" : "calendar-plain")
      : say("calendar-known", { kind: sayCode("day-kind", known.kind), name: known.off.name, status: sayCode("day-off-status", known.off.status) });
  return `${sayDay(text)}: ${what}`;
}

/** Where an arrow key leads from a day; `null` when it leaves the year or the key moves nothing. */
export function stepFrom(text: string, key: string): string | null {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const month = Number(text.slice(5, 7));
  const year = text.slice(0, 4);
  const on = (number: number): string => `${year}-${String(number).padStart(2, "0")}-01`;
  const next =
    key === "Home" ? `${year}-01-01`
    : key === "End" ? `${year}-12-31`
    : key === "PageUp" ? (month > 1 ? on(month - 1) : text)
    : key === "PageDown" ? (month < 12 ? on(month + 1) : text)
    : steps[key] === undefined ? null
    : daysAfter(text, steps[key]);
  return next?.slice(0, 4) === year ? next : null;
}
