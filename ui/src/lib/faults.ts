import type { DueFaultView } from "./api/generated/DueFaultView";

/** A piece of what was typed. */
export interface Typed {
  text: string;
  /** True for words at fault. */
  isFault: boolean;
}

/** Parts what was typed at the words at fault. Places count characters, not the halves of surrogate pairs. */
export function markFaults(text: string, faults: readonly DueFaultView[]): Typed[] {
  const chars = [...text];
  const pieces: Typed[] = [];
  let from = 0;
  const take = (to: number, isFault: boolean): void => {
    if (to > from) pieces.push({ text: chars.slice(from, to).join(""), isFault });
    from = Math.max(from, to);
  };
  for (const fault of faults) {
    take(fault.at, false);
    take(fault.at + fault.length, true);
  }
  take(chars.length, false);
  return pieces;
}
