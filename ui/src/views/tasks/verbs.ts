/** What can be done with a task, besides editing its plain fields; the names are the commands. */
export const VERBS = [
  "task_progress", "task_accept", "task_report_done", "task_confirm", "task_decide", "task_assign", "task_extend",
  "task_return", "task_cancel",
] as const;
/** One of them. */
export type Verb = (typeof VERBS)[number];

/** The verbs among command names, in the order they are offered: the likely next step first. */
export const verbsOf = (names: readonly string[]): Verb[] => VERBS.filter((verb) => names.includes(verb));

/** Verbs that only take words, and perhaps the day; true where the words must not be empty. */
export const STEPS = {
  task_accept: { needsWords: false, hasDay: false, isDanger: false, empty: "" },
  task_report_done: { needsWords: true, hasDay: true, isDanger: false, empty: "form-result-empty" },
  task_confirm: { needsWords: false, hasDay: true, isDanger: false, empty: "" },
  task_return: { needsWords: true, hasDay: false, isDanger: false, empty: "form-reason-empty" },
  task_cancel: { needsWords: true, hasDay: false, isDanger: true, empty: "form-basis-empty" },
} as const;

/** A verb that only takes words. */
export type Step = keyof typeof STEPS;
/** Says whether a verb only takes words. */
export const isStep = (verb: Verb): verb is Step => Object.hasOwn(STEPS, verb);

/** Fields of a task that are edited in place. */
export const EDITABLE = ["title", "level", "area", "product", "authority", "note", "due"] as const;
/** One of them. */
export type EditableField = (typeof EDITABLE)[number];
