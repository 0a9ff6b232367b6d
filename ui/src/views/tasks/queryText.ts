/** Places of the wire count characters; places of a text field count UTF-16 units. */
export const toUnits = (text: string, characters: number): number => [...text].slice(0, characters).join("").length;

/** Counts the characters before a place of a text field. */
export const toCharacters = (text: string, units: number): number => [...text.slice(0, units)].length;

/** The text with characters taken out or replaced, and the place behind them. */
export function replaced(text: string, at: number, length: number, by: string): { text: string; caret: number } {
  const signs = [...text];
  const before = signs.slice(0, at).join("");
  const after = signs.slice(at + length).join("");
  return { text: before + by + after, caret: before.length + by.length };
}

/** The text without one of its terms. */
export function without(text: string, term: { at: number; length: number }): string {
  return replaced(text, term.at, term.length, "").text.replace(/\s+/g, " ").trim();
}

/** A text in three parts: before what is wrong, that itself, and after it. */
export function parted(text: string, data: Readonly<Record<string, string>>): [string, string, string] | null {
  const at = Number(data["at"] ?? 0) - 1;
  const length = Number(data["length"] ?? 0);
  if (!Number.isInteger(at) || at < 0 || length < 1) return null;
  const signs = [...text];
  if (at >= signs.length) return null;
  return [signs.slice(0, at).join(""), signs.slice(at, at + length).join(""), signs.slice(at + length).join("")];
}
