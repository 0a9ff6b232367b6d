import type { ChipToken } from "$lib/api/generated/ChipToken";

/** How long typing rests before what was typed is kept. */
const PAUSE_MS = 250;
/** How long typing may go on before it is kept all the same: on its way to the register it is still less than a second old. */
const LONGEST_MS = 500;

/** What stands in an input and was not written yet. */
export interface Unwritten {
  text: string;
  kind: string;
  dismissed: readonly ChipToken[];
}

/**
 * Keeps what is typed, so that nothing older than the last pause is lost. Keeping waits for the one before, so that the
 * register always holds the newest; `settle` waits for it before a line is written, which takes its draft away.
 */
export class Draft {
  #pause: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;
  #waiting: Unwritten | null = null;
  #last: Promise<void> = Promise.resolve();
  readonly #keep: (unwritten: Unwritten) => Promise<void>;

  constructor(keep: (unwritten: Unwritten) => Promise<void>) {
    this.#keep = keep;
  }

  /** Keeps it soon. */
  touch(unwritten: Unwritten): void {
    this.#waiting = unwritten;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.flush(), PAUSE_MS);
    this.#longest ??= setTimeout(() => this.flush(), LONGEST_MS);
  }

  /** Keeps now what waits. */
  flush(): void {
    const unwritten = this.#drop();
    if (unwritten !== null) this.#last = this.#last.then(() => this.#keep(unwritten));
  }

  /** Forgets what waits, because the line itself is about to be written; resolves when nothing is under way. */
  settle(): Promise<void> {
    this.#drop();
    return this.#last;
  }

  #drop(): Unwritten | null {
    clearTimeout(this.#pause);
    clearTimeout(this.#longest);
    this.#longest = undefined;
    const unwritten = this.#waiting;
    this.#waiting = null;
    return unwritten;
  }
}
