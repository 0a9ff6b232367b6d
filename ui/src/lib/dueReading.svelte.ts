import { call } from "./api/call";
import type { DueReading as Reading } from "./api/generated/DueReading";
import { markFaults, type Typed } from "./faults";
import { day, readDay, say, sayCode } from "./words.svelte";

/** How long typing rests before the register is asked. */
const PAUSE_MS = 250;

/** Says a day with its weekday: `Thứ Sáu, 02/09/2022`. */
export const withWeekday = (iso: string): string =>
  say("due-reading", { weekday: say(`weekday-${((new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7) + 1}`), day: day(iso) });

/** A piece of what was understood. */
export interface Part {
  text: string;
  /** True where it wants a second look: the day is a day off. */
  isOdd: boolean;
}

/** Says what a deadline was understood as: the day first, then why it is that day and what should be known of it. */
export function sayReading(reading: Reading, isDeadline: boolean): Part[] {
  const plain = (text: string): Part => ({ text, isOdd: false });
  const count = reading.count ?? 0;
  if (reading.due_on === null)
    return [
      reading.kind === "regular" ? say("due-reading-regular")
      : reading.kind === "before_session" ? say("due-reading-session")
      : reading.kind === "working_days" ? say("due-reading-event", { count, event: reading.event ?? "" })
      : say("due-reading-none"),
    ].map(plain);
  const days = reading.days ?? 0;
  const why =
    reading.event_on !== null
      ? reading.count !== null
        ? [say("due-reading-working-days", { count, day: day(reading.event_on) })]
        : [say("due-reading-counted", { day: day(reading.event_on) })]
      : reading.kind === "date"
        ? []
        : [sayCode("due-kind", reading.kind)];
  const off = reading.is_day_off ? [reading.day_off === "" ? say("due-reading-off") : say("due-reading-off-named", { name: reading.day_off })] : [];
  const left =
    days > 0 ? [say("due-reading-left", { count: reading.working_days ?? 0 })]
    : !isDeadline ? []
    : days === 0 ? [say("due-reading-today")]
    : [say("due-reading-past", { count: -days })];
  return [
    ...[withWeekday(reading.due_on), ...why, ...(reading.moved_from === null ? [] : [say("due-reading-moved", { day: day(reading.moved_from) })])].map(plain),
    ...off.map((text) => ({ text, isOdd: true })),
    ...left.map(plain),
  ];
}

/** Reads a day or a deadline back while it is typed. Typing never waits for it; an answer to older words is dropped. */
export class DueReading {
  #parts = $state.raw<readonly Part[]>([]);
  #problem = $state<string | null>(null);
  #typed = $state.raw<readonly Typed[]>([]);

  /** `wordsToo`: words such as "quý II/2026" are a deadline here; elsewhere only a day is. `on`: the day it is given; today when empty. */
  constructor(asked: () => { text: string; wordsToo: boolean; on: string }) {
    // Reaches outside: asks the register once typing rests.
    $effect(() => {
      const { text, wordsToo, on } = asked();
      const words = text.normalize("NFC").trim();
      if (words === "") {
        this.#take([], null);
        return;
      }
      let isLate = false;
      const timer = setTimeout(() => {
        const only = readDay(words);
        if (!wordsToo && only === null) {
          this.#take([], say("due-reading-unclear", { text: words, why: say("form-day-unclear") }));
          return;
        }
        void call("due_read", { text: wordsToo ? words : (only ?? words), ...(on === "" ? {} : { on }) }).then(
          (reading) => {
            if (isLate) return;
            const { problem } = reading;
            if (problem === null) this.#take(sayReading(reading, wordsToo), null);
            else
              this.#take(
                [],
                [...reading.faults.map((fault) => say("due-fault", { why: fault.why, words: fault.words })), say("due-fault-hint")].join(" "),
                markFaults(words, reading.faults),
              );
          },
          () => undefined,
        );
      }, PAUSE_MS);
      return () => {
        isLate = true;
        clearTimeout(timer);
      };
    });
  }

  /** What was understood: the day, and why it is that day. Empty while nothing is. */
  get parts(): readonly Part[] {
    return this.#parts;
  }
  /** Why it was not understood, in words; null when it was. */
  get problem(): string | null {
    return this.#problem;
  }

  /** What was typed, with the words at fault apart; empty when it was understood. */
  get typed(): readonly Typed[] {
    return this.#typed;
  }

  #take(parts: readonly Part[], problem: string | null, typed: readonly Typed[] = []): void {
    this.#parts = parts;
    this.#problem = problem;
    this.#typed = typed;
  }
}
