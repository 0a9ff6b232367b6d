import { readDay } from "$lib/words.svelte";
import type { FormError } from "$lib/form.svelte";
import type { PaperAsked } from "./made.svelte";

/** What is typed for any paper. */
export interface FrameTyped {
  number: string;
  symbol: string;
  drafter: string;
  issued: string;
  signer: string;
  recipients: string;
}

/** What is typed for one kind or another. */
export interface KindTyped {
  asOf: string;
  unit: string;
  answerBy: string;
  task: string;
  request: string;
  words: string;
  area: string;
  lead: string;
  subject: string;
  basis: string;
  title: string;
  with: string;
  whose: string;
  addressees: string;
  /** Code of the meeting; empty = not chosen. */
  meeting: string;
  /** Code of the template; empty = the form of the decree. */
  template: string;
}

export const emptyFrame = (): FrameTyped => ({ number: "", symbol: "", drafter: "", issued: "", signer: "", recipients: "" });
export const emptyKind = (): KindTyped => ({
  asOf: "", unit: "", answerBy: "", task: "", request: "", words: "", area: "", lead: "", subject: "", basis: "", title: "", with: "", whose: "", addressees: "", meeting: "", template: "",
});

/** Papers of a meeting. */
export const OF_MEETING = ["invitation", "agenda", "minutes", "conclusions"];

const clean = (text: string): string => text.normalize("NFC").trim();
/** The lines of a text, without empty ones. */
export const linesOf = (text: string): string[] => text.split("\n").map(clean).filter((line) => line !== "");

/** What the days and numbers of a form say, or what is wrong with them: `unclear` or `number`. */
export interface Asked {
  request: PaperAsked;
  wrong: { field: string; why: "unclear" | "number" }[];
}

/** The tasks that are chosen by words, area and lead; nothing chosen is all of them. */
export const filterOf = (typed: KindTyped): PaperAsked["filter"] => ({
  awaiting: false,
  ...(clean(typed.words) === "" ? {} : { query: clean(typed.words) }),
  ...(typed.area === "" ? {} : { area: typed.area }),
  ...(typed.lead === "" ? {} : { lead: typed.lead }),
});

/** Puts together what is asked for: only what was typed, and only what the kind takes. */
export function askedOf(kind: string, typed: KindTyped, frame: FrameTyped, day: string): Asked {
  const wrong: Asked["wrong"] = [];
  const dayOf = (field: string, text: string): string | null => {
    if (clean(text) === "") return null;
    const read = readDay(text);
    if (read === null) wrong.push({ field, why: "unclear" });
    return read;
  };
  const issued = dayOf("issued_on", frame.issued);
  const number = clean(frame.number);
  if (number !== "" && !/^\d{1,5}$/.test(number)) wrong.push({ field: "number", why: "number" });
  const request: PaperAsked = {
    kind,
    filter: { awaiting: false },
    addressees: kind === "period" || kind === "special" ? linesOf(typed.addressees) : [],
    frame: {
      recipients: linesOf(frame.recipients),
      ...(/^\d{1,5}$/.test(number) ? { number: Number(number) } : {}),
      ...(clean(frame.symbol) === "" ? {} : { symbol: clean(frame.symbol) }),
      ...(clean(frame.drafter) === "" ? {} : { drafter: clean(frame.drafter) }),
      ...(issued === null ? {} : { issued_on: issued }),
      ...(frame.signer === "" ? {} : { signer: Number(frame.signer) }),
    },
  };
  if (OF_MEETING.includes(kind)) request.meeting = typed.meeting;
  else if (kind !== "period") request.as_of = dayOf("as_of", typed.asOf) ?? day;
  if (kind === "urging") {
    const by = dayOf("answer_by", typed.answerBy);
    if (typed.unit !== "") request.unit = typed.unit;
    if (by !== null) request.answer_by = by;
  }
  if (kind === "extension") {
    request.task = typed.task;
    if (typed.request !== "") request.request = Number(typed.request);
  }
  if (kind === "special") {
    request.filter = filterOf(typed);
    request.subject = clean(typed.subject);
    if (clean(typed.basis) !== "") request.basis = clean(typed.basis);
  }
  if (kind === "assignments") {
    request.filter = filterOf(typed);
    if (clean(typed.title) !== "") request.title = clean(typed.title);
  }
  if (["assignments", "members", "matrix"].includes(kind) && typed.with !== "") request.with = typed.with;
  if (typed.template !== "") request.template = typed.template;
  if (kind === "matrix" && typed.whose !== "") request.whose = typed.whose;
  return { request, wrong };
}

/** The matter of a report without the word that its title begins with. */
export const matterOf = (subject: string, begin: string): string =>
  subject.toLowerCase().startsWith(`${begin.toLowerCase()} `) ? subject.slice(begin.length + 1).trimStart() : subject;

/** Errors of the form in words. */
export const errorsOf = (wrong: Asked["wrong"], say: (id: string) => string): FormError[] =>
  wrong.map(({ field, why }) => ({ field, message: say(why === "unclear" ? "form-day-unclear" : "reports-number-wrong") }));
