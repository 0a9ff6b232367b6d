import type { ReasonView } from "$lib/api/generated/ReasonView";
import type { Ref } from "$lib/api/generated/Ref";
import { number, say, sayCode } from "$lib/words.svelte";

/** A score kept in thousandths, as points. */
export const points = (value: number | null | undefined): string =>
  value === null || value === undefined ? "–" : number(value / 1000, 2);

/** A weight kept in thousandths, in percent. */
export const percent = (weight: number): string => `${number(weight / 10, 1)} %`;

/** A figure of the comparisons kept in thousandths. */
export const figure = (value: number): string => number(value / 1000, 3);

/** Codes of tasks, in a row. */
export const codesOf = (tasks: readonly Ref[]): string => tasks.map((task) => task.code).join(", ");

/** Why a task is in a selection or out of it. */
export function sayReason(reason: ReasonView): string {
  const code = reason.code === "capacity" && reason.tasks.length === 0 ? "capacity_none" : reason.code;
  return sayCode("reason", code, { tasks: codesOf(reason.tasks) });
}

const FILLS = ["doing", "done", "wait", "soon", "todo"] as const;

/** The fill of a criterion by its place, the same in every bar and legend; beyond five they come again in stripes. */
export function fillOf(place: number): string {
  const fill = `var(--fill-${FILLS[place % FILLS.length] ?? "todo"})`;
  if (place < FILLS.length) return fill;
  return `repeating-linear-gradient(135deg, ${fill} 0 3px, var(--surface) 3px 5px)`;
}

/** What a judgement of the scale says. */
export function sayJudgement(first: string, second: string, numerator: number, denominator: number): string {
  if (numerator === denominator) return say("priorities-pair-equal");
  const isFirst = numerator > denominator;
  const times = isFirst ? numerator / denominator : denominator / numerator;
  return say("priorities-pair-first", { name: isFirst ? first : second, times: number(times, 2) });
}
