import type { InstrumentRow } from "$lib/api/generated/InstrumentRow";
import { day, say } from "$lib/words.svelte";

/** The day of signing, or only the year, or that neither is known. */
export function dateOf({ signed_on, year }: Pick<InstrumentRow, "signed_on" | "year">): string {
  if (signed_on !== null) return day(signed_on);
  return year === null ? say("instruments-date-none") : say("instruments-year", { year: String(year) });
}

/** What a document is called in a line: its symbol, or its code when it has none. */
export const nameOf = ({ symbol, code }: Pick<InstrumentRow, "symbol" | "code">): string => (symbol === "" ? code : symbol);
