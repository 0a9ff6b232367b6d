import { fold } from "$lib/fold";
import { say } from "$lib/words.svelte";
import { sayDay } from "../settings/calendarDays";

/** Day of a time of the register: `2026-12-15T14:00:00` is on `2026-12-15`. */
export const dateOf = (at: string): string => at.slice(0, 10);

/** Clock of a time of the register: `14:00`. */
export const clockOf = (at: string): string => at.slice(11, 16);

/** A day and a clock as the register keeps them. */
export const timeOf = (date: string, clock: string): string => `${date}T${clock}:00`;

/** Reads a time of the day as people write it (`14:00`, `14h`, `8h30`, `8 giờ 30`); null when it is none. */
export function readClock(text: string): string | null {
  const [, hour, minute] = /^(\d{1,2})\s*(?:(?:[:.h]|g|gio)\s*(\d{2})?)?$/.exec(fold(text)) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute ?? "0") > 59) return null;
  return `${hour.padStart(2, "0")}:${minute ?? "00"}`;
}

/** The clock so many minutes after a time. */
export function clockAfter(at: string, minutes: number): string {
  const later = new Date(Date.parse(`${at}Z`) + minutes * 60_000);
  return later.toISOString().slice(11, 16);
}

/** Minutes from one time to another. */
export const minutesBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000);

/** Says when a meeting is: weekday, day and time. */
export const sayWhen = (at: string): string => say("meetings-when", { day: sayDay(dateOf(at)), clock: clockOf(at) });

/** The same with its end, where one is planned. */
export const sayFromTo = (from: string, to: string | null): string =>
  to === null ? sayWhen(from) : say("meetings-when-until", { day: sayDay(dateOf(from)), clock: clockOf(from), until: clockOf(to) });
