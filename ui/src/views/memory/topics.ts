/** A run of words of a line of minutes: a topic with its sign, a code of a task with it, or what stands between. */
export interface Piece {
  text: string;
  /** The topic; empty for what is none. */
  topic: string;
}

// As the program reads a line: the sign at the start of a word, letters and digits behind it, held together by - and _.
const SIGN = /(?<![\p{L}\d])#(?=[\d_-]*\p{L})([\p{L}\d]+(?:[-_][\p{L}\d]+)*)/gu;

/** Cuts the words of a line at its topics. */
export function topicsIn(text: string): Piece[] {
  const made: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(SIGN)) {
    if (found.index > at) made.push({ text: text.slice(at, found.index), topic: "" });
    made.push({ text: found[0], topic: found[1] ?? "" });
    at = found.index + found[0].length;
  }
  if (at < text.length) made.push({ text: text.slice(at), topic: "" });
  return made;
}
