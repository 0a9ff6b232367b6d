import { query } from "$lib/api/query.svelte";
import { sayVietnamese } from "$lib/words.svelte";
import type { Phrase } from "./phrases";

/** Short words of the formulas of minutes, offered until the register has short forms of its own. */
const FIRST = ["kl", "tn"] as const;
const first = (): readonly Phrase[] => FIRST.map((short) => ({ short, words: sayVietnamese(`minutes-phrase-first-${short}`) }));

/** The short forms of the register; the first ones while it has none. */
export function phrasesOf() {
  const list = query("phrase_list", () => ({}), ["phrases"]);
  return {
    get list(): readonly Phrase[] {
      const rows = list.data?.rows ?? [];
      return rows.length === 0 ? first() : rows;
    },
    /** Those that the register holds. */
    get kept(): readonly Phrase[] {
      return list.data?.rows ?? [];
    },
  };
}
