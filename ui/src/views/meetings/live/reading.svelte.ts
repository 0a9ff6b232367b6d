import { call } from "$lib/api/call";
import type { ChipToken } from "$lib/api/generated/ChipToken";
import type { ChipView } from "$lib/api/generated/ChipView";
import type { MinuteReading } from "$lib/api/generated/MinuteReading";
import { isMeant, pickOf, told, type Meaning, type Picked } from "./compose";

/** How long typing rests before a line is read. */
const PAUSE_MS = 120;

/** What is asked of a line. */
export interface Typed {
  text: string;
  /** Kind of a line without a sign. */
  kind: string;
}

/** Reads a line while it is typed. Typing never waits for it; an answer to older words is dropped. */
export class LineReading {
  #reading = $state.raw<MinuteReading | null>(null);
  #picks = $state.raw<readonly Picked[]>([]);
  #dismissed = $state.raw<readonly ChipToken[]>([]);
  #of = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  readonly #meeting: () => string;

  constructor(meeting: () => string, dismissed: readonly ChipToken[] = []) {
    this.#meeting = meeting;
    this.#dismissed = dismissed;
  }

  /** What was understood last; null while there is nothing to understand. */
  get reading(): MinuteReading | null {
    return this.#reading;
  }
  get chips(): readonly ChipView[] {
    return this.#reading?.chips ?? [];
  }
  get picks(): readonly Picked[] {
    return this.#picks;
  }
  get dismissed(): readonly ChipToken[] {
    return this.#dismissed;
  }
  /** Chips that may mean several things, or nothing that is known, and of which nothing was picked. */
  get open(): readonly ChipView[] {
    return this.chips.filter((chip) => !isMeant(chip, this.#picks));
  }

  /** Reads once typing rests. */
  soon(typed: Typed): void {
    clearTimeout(this.#timer);
    if (typed.text.trim() === "") {
      this.#turn += 1;
      this.#reading = null;
      this.#of = "";
      return;
    }
    this.#timer = setTimeout(() => void this.now(typed).catch(() => undefined), PAUSE_MS);
  }

  /** Reads at once; what was read of the same words is not read again. */
  async now(typed: Typed): Promise<MinuteReading> {
    clearTimeout(this.#timer);
    const dismissed = [...this.#dismissed];
    const picked = this.#picks.map(told);
    const asked = JSON.stringify([typed, dismissed, picked]);
    if (this.#reading !== null && this.#of === asked) return this.#reading;
    const mine = ++this.#turn;
    const reading = await call("minute_read", { meeting: this.#meeting(), text: typed.text.normalize("NFC"), kind: typed.kind, dismissed, picked });
    if (mine === this.#turn) {
      this.#reading = reading;
      this.#of = asked;
    }
    return reading;
  }

  /** What was picked for a chip. */
  pickOf(chip: ChipView): Meaning | null {
    return pickOf(chip, this.#picks);
  }

  /** Takes a meaning for a chip. */
  pick(token: ChipToken, meaning: Meaning): void {
    this.#picks = [...this.#picks.filter((pick) => pick.token.text !== token.text || pick.token.number !== token.number), { token, meaning }];
  }

  /** Leaves the words of a chip as text. */
  dismiss(token: ChipToken): void {
    this.#dismissed = [...this.#dismissed, token];
  }

  /** Forgets everything: the next line begins. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#reading = null;
    this.#of = "";
    this.#picks = [];
    this.#dismissed = [];
  }
}
