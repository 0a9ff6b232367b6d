import type { OpinionSheet } from "$lib/api/generated/OpinionSheet";

/** What moves when a round does. */
export const NOUNS = ["opinion_rounds", "opinion_questions", "opinion_sheets", "opinion_answers"] as const;

/** What is said to a question, in the order of the form. */
export const CHOICES = ["agree", "disagree", "other"] as const;
/** One of these. */
export type Choice = (typeof CHOICES)[number];

/** What is about to be done in a dialog. */
export type Deed =
  | { kind: "add" | "edit" | "send" | "close" | "cancel" | "take-in" }
  | { kind: "answer"; seat: number | null }
  | { kind: "reply"; sheet: OpinionSheet; question: number };

/** Who a sheet is of: name, or post where nobody's name was known. */
export const whoOf = (sheet: OpinionSheet): string => sheet.name || sheet.post;
