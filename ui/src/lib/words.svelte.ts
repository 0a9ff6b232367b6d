import { FluentBundle, FluentResource, FluentNumber, type FluentVariable } from "@fluent/bundle";
import enAgenda from "$locales/en/agenda.ftl?raw";
import enApproval from "$locales/en/approval.ftl?raw";
import enConclusions from "$locales/en/conclusions.ftl?raw";
import enDeadlines from "$locales/en/deadlines.ftl?raw";
import enErrors from "$locales/en/errors.ftl?raw";
import enImports from "$locales/en/imports.ftl?raw";
import enLife from "$locales/en/life.ftl?raw";
import enMeetings from "$locales/en/meetings.ftl?raw";
import enMemory from "$locales/en/memory.ftl?raw";
import enMinutes from "$locales/en/minutes.ftl?raw";
import enOpinions from "$locales/en/opinions.ftl?raw";
import enPapers from "$locales/en/papers.ftl?raw";
import enPeople from "$locales/en/people.ftl?raw";
import enQuery from "$locales/en/query.ftl?raw";
import enRegistry from "$locales/en/registry.ftl?raw";
import enSchedule from "$locales/en/schedule.ftl?raw";
import enPriorities from "$locales/en/priorities.ftl?raw";
import enRich from "$locales/en/rich.ftl?raw";
import enScreens from "$locales/en/screens.ftl?raw";
import enTemplates from "$locales/en/templates.ftl?raw";
import enTerms from "$locales/en/terms.ftl?raw";
import enUi from "$locales/en/ui.ftl?raw";
import viAgenda from "$locales/vi/agenda.ftl?raw";
import viApproval from "$locales/vi/approval.ftl?raw";
import viConclusions from "$locales/vi/conclusions.ftl?raw";
import viDeadlines from "$locales/vi/deadlines.ftl?raw";
import viErrors from "$locales/vi/errors.ftl?raw";
import viImports from "$locales/vi/imports.ftl?raw";
import viLife from "$locales/vi/life.ftl?raw";
import viMeetings from "$locales/vi/meetings.ftl?raw";
import viMemory from "$locales/vi/memory.ftl?raw";
import viMinutes from "$locales/vi/minutes.ftl?raw";
import viOpinions from "$locales/vi/opinions.ftl?raw";
import viPapers from "$locales/vi/papers.ftl?raw";
import viPeople from "$locales/vi/people.ftl?raw";
import viQuery from "$locales/vi/query.ftl?raw";
import viRegistry from "$locales/vi/registry.ftl?raw";
import viSchedule from "$locales/vi/schedule.ftl?raw";
import viPriorities from "$locales/vi/priorities.ftl?raw";
import viRich from "$locales/vi/rich.ftl?raw";
import viScreens from "$locales/vi/screens.ftl?raw";
import viTemplates from "$locales/vi/templates.ftl?raw";
import viTerms from "$locales/vi/terms.ftl?raw";
import viUi from "$locales/vi/ui.ftl?raw";
import { store } from "./session.svelte";

/** A language of the window. */
export type Lang = "vi" | "en";
/** Values for a message; a number chooses forms and is written in the reader's way. */
export type Args = Readonly<Record<string, string | number>>;

function bundle(lang: Lang, files: readonly string[]): FluentBundle {
  // No isolation marks: they would end up on the clipboard.
  const made = new FluentBundle(lang === "vi" ? "vi-VN" : "en-GB", { useIsolating: false });
  for (const file of files) made.addResource(new FluentResource(file), { allowOverrides: true });
  return made;
}

const bundles: Record<Lang, FluentBundle> = {
  vi: bundle("vi", [viTerms, viErrors, viUi, viScreens, viDeadlines, viImports, viLife, viMeetings, viMemory, viAgenda, viApproval, viMinutes, viConclusions, viOpinions, viPapers, viPeople, viQuery, viRegistry, viSchedule, viTemplates, viPriorities, viRich]),
  en: bundle("en", [enTerms, enErrors, enUi, enScreens, enDeadlines, enImports, enLife, enMeetings, enMemory, enAgenda, enApproval, enMinutes, enConclusions, enOpinions, enPapers, enPeople, enQuery, enRegistry, enSchedule, enTemplates, enPriorities, enRich]),
};

function startLanguage(): Lang {
  try {
    return localStorage.getItem("desk.language") === "en" ? "en" : "vi";
  } catch {
    return "vi";
  }
}

class Language {
  #code = $state<Lang>(startLanguage());

  /** `vi` or `en`. */
  get code(): Lang {
    return this.#code;
  }
  set code(value: Lang) {
    this.#code = value;
    store("language", value);
  }
}

/** The language spoken now; every word on the screen follows it. */
export const language = new Language();

/** Says whether a message exists. */
export const has = (id: string): boolean => bundles[language.code].hasMessage(id);

/** Says a message. An unknown id appears in brackets: a gap is seen, and nothing fails because of a word. */
export function say(id: string, args?: Args): string {
  const words = bundles[language.code];
  const pattern = words.getMessage(id)?.value;
  if (pattern === undefined || pattern === null) return `[${id}]`;
  return words.formatPattern(pattern, args, []);
}

/** Says a message in Vietnamese, whatever the language of the window: what is written into minutes and papers. */
export function sayVietnamese(id: string, args?: Args): string {
  const pattern = bundles.vi.getMessage(id)?.value;
  return pattern === undefined || pattern === null ? `[${id}]` : bundles.vi.formatPattern(pattern, args, []);
}

/** Says the word for a code: `sayCode("task-state", "in_progress")` is the message `task-state-in-progress`. */
export function sayCode(prefix: string, code: string, args?: Args): string {
  return say(`${prefix}-${code.replaceAll("_", "-")}`, args);
}

/** Says a message with data from the wire: whole numbers choose forms and are written as they came. */
export function sayData(id: string, data: Readonly<Record<string, string>>): string {
  const words = bundles[language.code];
  const pattern = words.getMessage(id)?.value;
  if (pattern === undefined || pattern === null) return `[${id}]`;
  const values: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(data))
    values[name] = /^(0|[1-9]\d{0,8})$/.test(value) ? new FluentNumber(Number(value), { useGrouping: false }) : value;
  return words.formatPattern(pattern, values, []);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** Writes a civil day: `05/03/2026` in Vietnamese, `5 Mar 2026` in English. */
export function day(iso: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  if (!parts) return iso ?? "";
  const [, year = "", month = "", date = ""] = parts;
  if (language.code === "vi") return `${date}/${month}/${year}`;
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

function inVietnam(instant: string): { date: string; time: string } | null {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return null;
  const local = new Date(at.getTime() + 7 * 3600_000).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** Writes the time of an instant in Vietnam, `14:05`. */
export const clock = (instant: string): string => inVietnam(instant)?.time ?? instant;

/** Writes the day of an instant in Vietnam. */
export const dayOf = (instant: string): string => day(inVietnam(instant)?.date ?? instant);

/** Writes an instant in Vietnam: `14:05 05/03/2026`. */
export function instant(at: string): string {
  const local = inVietnam(at);
  return local ? `${local.time} ${day(local.date)}` : at;
}

const locale = (): string => (language.code === "vi" ? "vi-VN" : "en-GB");

/** Writes a number in the reader's way. */
export const number = (value: number, digits = 0): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);

/** Writes a ratio kept in hundredths of a percent: `83,5 %`. */
export const ratio = (value: number | null | undefined): string =>
  value === null || value === undefined ? "–" : `${number(value / 100, 1)} %`;

/** Writes a value kept in hundredths of its unit: `83,5`. */
export const hundredths = (value: number | null | undefined): string =>
  value === null || value === undefined ? "–" : number(value / 100, 2);

/** Writes a size in bytes. */
export function size(bytes: number): string {
  if (bytes < 1024) return `${number(bytes)} B`;
  if (bytes < 1024 * 1024) return `${number(bytes / 1024)} KB`;
  return `${number(bytes / 1024 / 1024, 1)} MB`;
}

/** Says who acted: `secretariat`, `seat:12` or `record`. */
export function sayActor(actor: string): string {
  if (actor.startsWith("seat:")) return say("actor-seat", { number: Number(actor.slice(5)) });
  const id = `actor-${actor}`;
  return has(id) ? say(id) : actor;
}

/** Reads a day as people write it (`5/3/2026`, `05-03-2026`, `2026-03-05`) into `YYYY-MM-DD`; null when it is none. */
export function readDay(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const text2 = at.toISOString().slice(0, 10);
  return Number(text2.slice(5, 7)) === Number(month) && Number(text2.slice(8)) === Number(date) ? text2 : null;
}
