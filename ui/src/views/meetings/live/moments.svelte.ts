import { day, say } from "$lib/words.svelte";

/** Vietnam has one offset, all year. */
const OFFSET_MS = 7 * 3600_000;

/** The clock on the wall of the meeting room, in milliseconds; moments of a meeting are read with `msOf`. */
const wall = (): number => Date.now() + OFFSET_MS;

/** Milliseconds of a moment of a meeting, which bears no offset. */
const msOf = (moment: string): number => Date.parse(`${moment.slice(0, 19)}Z`);

/** The time of a moment of a meeting: `14:05`. */
export const timeOf = (moment: string): string => moment.slice(11, 16);

/** The time of an instant in Vietnam to the second: `14:05:32`. */
export const timeExact = (instant: string): string => {
  const at = /(Z|[+-]\d\d:\d\d)$/.test(instant) ? Date.parse(instant) + OFFSET_MS : msOf(instant);
  return new Date(at).toISOString().slice(11, 19);
};

/** A day with its weekday: `Thứ Sáu 15/04/2022`. */
export const longDay = (iso: string, weekday?: number | null): string =>
  say("minutes-day", { weekday: say(`weekday-${weekday ?? ((new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7) + 1}`), day: day(iso) });

const two = (value: number): string => String(value).padStart(2, "0");

/** Writes seconds as a running clock: `01:12:40`. */
export const runningTime = (seconds: number): string => `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/** A clock that moves the screen once a second, for as long as the component that made it lives. */
export class Ticker {
  #now = $state(wall());

  constructor() {
    // Reaches outside: a timer.
    $effect(() => {
      const timer = setInterval(() => (this.#now = wall()), 1000);
      return () => clearInterval(timer);
    });
  }

  /** Whole seconds from a moment of a meeting until now, or until another moment; never below 0. */
  since(moment: string, until: string | null = null): number {
    return Math.max(0, Math.floor(((until === null ? this.#now : msOf(until)) - msOf(moment)) / 1000));
  }
}
