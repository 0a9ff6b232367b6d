import type { AgendaRow } from "$lib/api/generated/AgendaRow";
import { fold } from "$lib/fold";
import { clockAfter } from "../when";

/** Kinds of items, in the order of a meeting. */
export const KINDS = ["opening", "report", "discussion", "decision", "information", "minutes", "closing"] as const;
/** Longest planned duration of an item, in minutes. */
const LONGEST = 600;

/** Reads minutes as typed; null = none, `undefined` = not a number of minutes. */
export function readMinutes(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  const minutes = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return minutes >= 1 && minutes <= LONGEST ? minutes : undefined;
}

/** The items with one of them at another place, 1 = first. */
export function placed(items: readonly AgendaRow[], id: string, place: number): readonly AgendaRow[] {
  const moved = items.find((item) => item.id === id);
  if (moved === undefined) return items;
  const others = items.filter((item) => item.id !== id);
  return [...others.slice(0, place - 1), moved, ...others.slice(place - 1)];
}

/** When each item begins, by id: as long as every item before it has its minutes. */
export function clocksOf(items: readonly AgendaRow[], startsAt: string): ReadonlyMap<string, string> {
  const clocks = new Map<string, string>();
  let minutes = 0;
  for (const item of items) {
    if (item.state === "withdrawn") continue;
    clocks.set(item.id, clockAfter(startsAt, minutes));
    if (item.minutes === null) break;
    minutes += item.minutes;
  }
  return clocks;
}

/** An item as a line of a spreadsheet gives it. */
export interface PastedItem {
  title: string;
  presenter: string;
  minutes: number | null;
}

/** Reads lines from a spreadsheet: content, then in any order who presents it and for how many minutes; a leading number is left out. */
export function pastedOf(text: string): PastedItem[] {
  return text
    .normalize("NFC")
    .split(/\r?\n/)
    .map((line) => line.split("\t").map((cell) => cell.trim()).filter((cell, place) => !(place === 0 && /^\d{1,2}[.)]?$/.test(cell))))
    .map((cells) => cells.filter((cell) => cell !== ""))
    .filter((cells) => cells.length > 0)
    .map(([title = "", ...rest]) => {
      const minutes = rest.find((cell) => /^\d{1,3}\s*(phut|ph|p|'|′)?$/.test(fold(cell)));
      return {
        title: title.replace(/^\d{1,2}[.)]\s+/, ""),
        presenter: rest.find((cell) => cell !== minutes) ?? "",
        minutes: minutes === undefined ? null : (readMinutes(minutes.replace(/\D+$/u, "")) ?? null),
      };
    });
}
