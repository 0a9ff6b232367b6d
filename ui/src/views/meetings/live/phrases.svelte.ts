import { store, stored } from "$lib/session.svelte";
import { sayVietnamese } from "$lib/words.svelte";
import type { Phrase } from "./phrases";

/** Short words of the formulas of minutes, until they are changed on this machine. */
const FIRST = ["kl", "tn"] as const;
const first = (): readonly Phrase[] => FIRST.map((short) => ({ short, words: sayVietnamese(`minutes-phrase-first-${short}`) }));

function start(): readonly Phrase[] {
  try {
    return JSON.parse(stored("phrases") ?? "null") as readonly Phrase[] | null ?? first();
  } catch {
    return first();
  }
}

class Phrases {
  #list = $state.raw<readonly Phrase[]>(start());

  get list(): readonly Phrase[] {
    return this.#list;
  }
  set list(value: readonly Phrase[]) {
    this.#list = value;
    store("phrases", JSON.stringify(value));
  }
}

/** The short phrases of this machine. */
export const phrases = new Phrases();
