/** Text as it is searched: without case, tone and vowel marks, `đ` as `d`. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/\s+/g, " ")
    .trim();

/** Says whether every word of the folded `wanted` occurs in one of the texts. */
export function holds(texts: readonly (string | null | undefined)[], wanted: string): boolean {
  const whole = fold(texts.filter(Boolean).join(" "));
  return fold(wanted)
    .split(" ")
    .every((word) => whole.includes(word));
}
