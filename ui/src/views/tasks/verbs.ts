/** What can be done with a task, besides editing its plain fields; the names are the commands. */
export const VERBS = [
  "task_progress", "task_accept", "task_report_done", "task_confirm", "task_decide", "task_assign", "task_extend",
  "task_clarify", "task_escalate", "task_direct", "task_deliver", "task_attach", "task_delegate", "task_parties", "task_return",
  "task_pause", "task_resume", "task_transfer", "task_replace", "task_cancel",
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
  task_pause: { needsWords: true, hasDay: false, isDanger: false, empty: "form-basis-empty" },
  task_resume: { needsWords: false, hasDay: false, isDanger: false, empty: "" },
  task_cancel: { needsWords: true, hasDay: false, isDanger: true, empty: "form-basis-empty" },
} as const;

/** A verb that only takes words. */
export type Step = keyof typeof STEPS;
/** Says whether a verb only takes words. */
export const isStep = (verb: Verb): verb is Step => Object.hasOwn(STEPS, verb);

/** Turns of a task's life with forms of their own. */
export const LIFE = [
  "task_clarify", "task_direct", "task_escalate", "task_transfer", "task_replace", "task_delegate", "task_parties", "task_deliver",
  "task_attach",
] as const;
/** One of them. */
export type LifeVerb = (typeof LIFE)[number];
/** Says whether a verb is such a turn. */
export const isLife = (verb: Verb): verb is LifeVerb => LIFE.some((one) => one === verb);

/** Verbs that stand beside what they are about on the task's own page, and not among its first buttons. */
export const BESIDE: ReadonlySet<Verb> = new Set<Verb>([
  "task_clarify", "task_escalate", "task_direct", "task_deliver", "task_attach", "task_delegate", "task_parties",
]);

/** Fields of a task that are edited in place. */
export const EDITABLE = ["title", "level", "area", "product", "authority", "note", "due"] as const;
/** One of them. */
export type EditableField = (typeof EDITABLE)[number];
