/** Weights are thousandths that sum to this. */
export const WHOLE = 1000;

/** Rounds shares so that they sum to a whole: what rounding leaves goes to the largest remainders. */
function rounded(shares: readonly number[], whole: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  if (all <= 0) return shares.map((_, place) => Math.floor(whole / shares.length) + (place < whole % shares.length ? 1 : 0));
  const exact = shares.map((share) => (share / all) * whole);
  const result = exact.map(Math.floor);
  const order = exact.map((value, place) => ({ rest: value - Math.floor(value), place })).sort((a, b) => b.rest - a.rest || a.place - b.place);
  const left = whole - result.reduce((sum, value) => sum + value, 0);
  for (const { place } of order.slice(0, left)) result[place] = (result[place] ?? 0) + 1;
  return result;
}

/** Sets one weight; the others share what is left in their old proportion. */
export function rebalance(weights: readonly number[], place: number, value: number): number[] {
  const own = Math.min(WHOLE, Math.max(0, Math.round(value)));
  if (weights.length < 2) return [WHOLE];
  const others = rounded(weights.filter((_, at) => at !== place), WHOLE - own);
  return [...others.slice(0, place), own, ...others.slice(place)];
}

/** Brings weights to a whole in their proportion. */
export const shareOut = (weights: readonly number[]): number[] => rounded(weights, WHOLE);

/** Reads a percentage with at most one decimal into thousandths; null when it is none. */
export function readPercent(text: string): number | null {
  const parts = /^(\d{1,3})(?:[.,](\d))?\s*%?$/.exec(text.trim());
  if (parts === null) return null;
  const value = Number(parts[1]) * 10 + Number(parts[2] ?? "0");
  return value <= WHOLE ? value : null;
}
