/** A short word and the words it stands for. */
export interface Phrase {
  short: string;
  words: string;
}

/** A short word of its own before the caret, and the blank that was typed after it: `;kl `. */
const SHORT = /(?:^|\s)(;(\S+) )$/u;

/** The words to put for the short word before the caret; null when none stands there. */
export function expanded(text: string, caret: number, phrases: readonly Phrase[]): { from: number; to: number; words: string } | null {
  const [, typed, short] = SHORT.exec(text.slice(0, caret)) ?? [];
  if (typed === undefined || short === undefined) return null;
  const phrase = phrases.find((one) => one.short.replace(/^;/, "").toLowerCase() === short.normalize("NFC").toLowerCase());
  return phrase === undefined ? null : { from: caret - typed.length, to: caret, words: `${phrase.words} ` };
}
