import { call } from "$lib/api/call";
import type { OccurrenceView } from "$lib/api/generated/OccurrenceView";
import { sayError } from "$lib/errors";

/** What is asked: the rule as typed, and its first and last day where they are known. */
export interface RuleAsked {
  rule: string;
  from: string | null;
  until: string | null;
}

/** How long typing rests before the register is asked. */
const PAUSE_MS = 150;

/** Reads a rule back while it is typed. Typing never waits for it; an answer to older words is dropped. */
export class RuleReading {
  #rule = $state("");
  #next = $state.raw<readonly OccurrenceView[]>([]);
  #problem = $state<string | null>(null);

  constructor(asked: () => RuleAsked) {
    // Reaches outside: asks the register once typing rests.
    $effect(() => {
      const { rule, from, until } = asked();
      if (rule.trim() === "") {
        this.#take("", [], null);
        return;
      }
      let isLate = false;
      const timer = setTimeout(() => {
        void call("recurrence_read", { rule, ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) }).then(
          (reading) => {
            if (isLate) return;
            const { problem } = reading;
            this.#take(reading.rule, reading.next, problem === null ? null : sayError({ code: "invalid", data: { field: "rule", why: problem } }));
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

  /** The rule in settled words; empty while nothing is understood. */
  get rule(): string {
    return this.#rule;
  }
  get next(): readonly OccurrenceView[] {
    return this.#next;
  }
  /** Why it is not understood, in words; null when it is. */
  get problem(): string | null {
    return this.#problem;
  }

  #take(rule: string, next: readonly OccurrenceView[], problem: string | null): void {
    this.#rule = rule;
    this.#next = next;
    this.#problem = problem;
  }
}
