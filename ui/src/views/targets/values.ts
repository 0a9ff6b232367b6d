import type { TargetView } from "$lib/api/generated/TargetView";
import { hundredths, say } from "$lib/words.svelte";

type Measure = Pick<TargetView, "comparison" | "unit">;

/** A value as it is read: `37,5 %`, or whether it is there. */
export function sayValue({ comparison, unit }: Measure, value: number): string {
  if (comparison === "yes_no") return say(value >= 100 ? "target-yes" : "target-no");
  return unit === "" ? hundredths(value) : `${hundredths(value)}\u00a0${unit}`;
}

/** What is to be reached: "ít nhất 50 %". */
export function sayWanted(target: Pick<TargetView, "comparison" | "unit" | "value">): string {
  if (target.comparison === "yes_no" || target.value === null) return say("targets-yes-no");
  return say(target.comparison === "more_than" ? "targets-more-than" : "targets-at-least", {
    value: sayValue(target, target.value),
  });
}

/** Reads a number with at most two decimals after a comma or a point into hundredths; null when it is none. */
export function readValue(text: string): number | null {
  const parts = /^(\d{1,7})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  if (parts === null) return null;
  return Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0"));
}
