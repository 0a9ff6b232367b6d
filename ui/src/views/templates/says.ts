import type { TemplateProblem } from "$lib/api/generated/TemplateProblem";
import { say, sayCode } from "$lib/words.svelte";

/** Says where something is not right: the part, then the paragraph or the cell, then the text around. */
export function sayPlace(problem: TemplateProblem): string {
  const { part, number, paragraph, table, row, column, text } = problem;
  const where = say("template-place-whole", { part, number });
  const place =
    table > 0
      ? say(column > 0 ? "template-place-cell" : "template-place-table", { where, table, row, column })
      : paragraph > 0
        ? say("template-place-paragraph", { where, paragraph })
        : where;
  return text === "" ? place : say("template-place-text", { place, text });
}

/** Says what is not right, and what to do. */
export function sayFault({ fault, name, hint }: TemplateProblem): string {
  // Kinds of paper cross the wire as codes.
  const said = fault === "other_kind" ? hint.split(",").map((kind) => sayCode("paper", kind)).join("; ") : hint;
  return sayCode("template-fault", fault, { name, hint: said, near: said === "" ? "no" : "yes" });
}

/** Says what a field means: `nhiem_vu.ma` is the message `template-field-nhiem-vu-ma`. */
export const sayMeaning = (name: string): string => say(`template-field-${name.replace(/[_.]/g, "-")}`);

/** A field as it is written in a template; a list begins its repeated part. */
export const written = (name: string, isList = false): string => `{{${isList ? "#" : ""}${name}}}`;
