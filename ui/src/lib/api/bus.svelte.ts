import type { Noun } from "./generated/Noun";

/**
 * What moved in the register. Queries read `version(nouns)`; it grows when one of those nouns moved, and they fetch
 * again. The head of the log is kept beside it, to ask for the changes of other processes.
 */
class Bus {
  #versions = $state<Partial<Record<Noun, number>>>({});
  #all = $state(0);
  #head = $state(-1);

  /** The log position up to which this window has heard of every change; -1 before the first answer. */
  get head(): number {
    return this.#head;
  }

  /** Grows whenever one of the nouns moved. */
  version(nouns: readonly Noun[]): number {
    let sum = this.#all;
    for (const noun of nouns) sum += this.#versions[noun] ?? 0;
    return sum;
  }

  /** Takes in the changes that a call made, and the log position after it. Returns true when other changes were missed. */
  publish(changes: readonly Noun[], head: number): boolean {
    for (const noun of changes) this.#versions[noun] = (this.#versions[noun] ?? 0) + 1;
    if (this.#head === -1 || (changes.length > 0 && head === this.#head + 1)) {
      this.#head = head;
      return false;
    }
    if (head < this.#head) {
      this.replaced(head);
      return false;
    }
    return head > this.#head;
  }

  /** Takes in what a pulse told. */
  heard(changes: readonly Noun[], head: number): void {
    for (const noun of changes) this.#versions[noun] = (this.#versions[noun] ?? 0) + 1;
    this.#head = head;
  }

  /** Another register lies under the window now: nothing that was read holds. */
  replaced(head: number): void {
    this.#all += 1;
    this.#head = head;
  }
}

/** The one bus of the window. */
export const bus = new Bus();
