import type { ImportDifference } from "$lib/api/generated/ImportDifference";
import type { ImportNote } from "$lib/api/generated/ImportNote";
import type { ImportProblem } from "$lib/api/generated/ImportProblem";
import { has, say, sayCode } from "$lib/words.svelte";

/** Largest file that is sent, in bytes. */
export const LARGEST = 20 * 1024 * 1024;

const dashed = (code: string): string => code.replaceAll("_", "-");

/** Name of a field of a kind. */
export function sayField(kind: string, field: string): string {
  const own = `import-field-${kind}-${dashed(field)}`;
  return say(has(own) ? own : `import-field-${dashed(field)}`);
}

/** Where a problem is, what it is, and what to do. */
export function sayProblem(problem: ImportProblem): string {
  const said = say(`import-why-${dashed(problem.why)}`, { found: problem.found, hint: problem.hint });
  const isNear = problem.why === "not_found" && problem.hint !== "";
  return isNear ? `${said} ${say("import-near", { hint: problem.hint })}` : said;
}

/** What should be known about a row. */
export const sayNote = (note: ImportNote): string =>
  say(`import-note-${dashed(note.kind)}`, { before: note.before, after: note.after });

/** One side of a difference, its codes as words. */
export function sayValue(difference: ImportDifference, side: "before" | "after"): string {
  const value = difference[side];
  if (value === "") return say("import-nothing");
  if (difference.field === "level") return say(`level-${value}`);
  return value;
}

/** What a row is. */
export const sayOutcome = (outcome: string): string => sayCode("import-outcome", outcome);
