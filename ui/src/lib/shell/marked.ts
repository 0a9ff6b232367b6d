/** A run of text, marked or not. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** Cuts a text at its marked ranges, which count characters (not UTF-16 units); ranges out of place are left out. */
export function pieces(text: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const signs = [...text];
  const made: Piece[] = [];
  let at = 0;
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (from < at || to <= from || to > signs.length) continue;
    if (from > at) made.push({ text: signs.slice(at, from).join(""), isMarked: false });
    made.push({ text: signs.slice(from, to).join(""), isMarked: true });
    at = to;
  }
  if (at < signs.length) made.push({ text: signs.slice(at).join(""), isMarked: false });
  return made;
}
