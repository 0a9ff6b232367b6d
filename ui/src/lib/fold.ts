/** Folds a text for finding: without marks, without case, `đ` as `d`, single spaces. */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim();

/** Says whether every word of `wanted` occurs in one of the texts, both folded. */
export function holds(texts: readonly (string | null | undefined)[], wanted: string): boolean {
  const whole = fold(texts.filter(Boolean).join(" "));
  return fold(wanted)
    .split(" ")
    .every((word) => whole.includes(word));
}
