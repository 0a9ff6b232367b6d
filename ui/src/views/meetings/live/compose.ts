import type { AttendeeRow } from "$lib/api/generated/AttendeeRow";
import type { ChipParty } from "$lib/api/generated/ChipParty";
import type { ChipPick } from "$lib/api/generated/ChipPick";
import type { ChipToken } from "$lib/api/generated/ChipToken";
import type { ChipView } from "$lib/api/generated/ChipView";
import type { MinuteKept } from "$lib/api/generated/MinuteKept";
import type { MinuteRow } from "$lib/api/generated/MinuteRow";
import type { MinuteWriteReq } from "$lib/api/generated/MinuteWriteReq";
import type { PartyKey } from "$lib/api/generated/PartyKey";
import type { SeatView } from "$lib/api/generated/SeatView";

/** Kinds of lines, in the order of their keys; `attachment` ties a line to a task that is there. */
export const KINDS = ["proceedings", "opinion", "conclusion", "assignment", "question", "idea"] as const;
/** The sign with which a line of each kind begins. */
export const SIGNS: Readonly<Record<string, string>> = {
  proceedings: "-", opinion: "\"", conclusion: "=", assignment: ">", question: "?", idea: "*", attachment: ">>",
};
/** Signs as the register reads them, with the blanks after them. */
const SIGN = /^\s*(?:>>?|[-–—"“”„=?*])[^\S\n]*/u;

/** What a person picked for a chip that may mean several things; `offered`: what its words say. */
export type Meaning = { party: ChipParty } | { day: string } | { offered: true };
/** A pick, by the words of its chip. */
export interface Picked {
  token: ChipToken;
  meaning: Meaning;
}
/** Who may speak and lead in this meeting. */
export interface People {
  seats: readonly SeatView[];
  attendees: readonly AttendeeRow[];
}
/** What a line that is edited held beside its words, as far as it was not taken away. */
export interface Held {
  leads: readonly PartyKey[];
  coordinators: readonly PartyKey[];
  due: string;
  level: number | null;
  speaker: string | null;
  task: string | null;
}

const isSame = (a: ChipToken, b: ChipToken): boolean => a.text === b.text && a.number === b.number;

/** What was picked for a chip; null when nothing was. */
export const pickOf = (chip: ChipView, picks: readonly Picked[]): Meaning | null => picks.find((pick) => isSame(pick.token, chip.token))?.meaning ?? null;

/** What was picked, as the register is told of it. */
export const told = ({ token, meaning }: Picked): ChipPick => ({
  token,
  ...("day" in meaning ? { day: meaning.day } : "party" in meaning ? (meaning.party.kind === "seat" ? { seat: meaning.party.id } : { unit: meaning.party.id }) : {}),
});

/** True when it is meant so: understood without doubt, or picked. */
export const isMeant = (chip: ChipView, picks: readonly Picked[]): boolean => chip.certainty === "sure" || pickOf(chip, picks) !== null;

/** Who a chip names; null while that is not certain. */
export function partyOf(chip: ChipView, picks: readonly Picked[]): ChipParty | null {
  const pick = pickOf(chip, picks);
  if (pick !== null) return "party" in pick ? pick.party : null;
  return chip.certainty === "sure" ? (chip.people[0] ?? null) : null;
}

/** What a written line holds beside its words. */
export const heldOf = (row: MinuteRow): Held => ({
  leads: row.parties.filter((party) => party.role === "lead").map((party) => ({ unit: party.unit.id, ...(party.post === null ? {} : { post: party.post.id }) })),
  coordinators: row.parties.filter((party) => party.role !== "lead").map((party) => ({ unit: party.unit.id, ...(party.post === null ? {} : { post: party.post.id }) })),
  due: row.due_words,
  level: row.level,
  speaker: row.speaker,
  task: row.task?.id ?? null,
});

/** What a line keeps, as the register is told of it. */
export const keptOf = ({ leads, coordinators, due, level, speaker, task }: Held): MinuteKept => ({
  leads: [...leads], coordinators: [...coordinators],
  ...(due === "" ? {} : { due }),
  ...(level === null ? {} : { level }),
  ...(speaker === null ? {} : { speaker }),
  ...(task === null ? {} : { task }),
});

/** A written line as a request, so that it can be written again with something changed. */
export function again(row: MinuteRow): Omit<MinuteWriteReq, "meeting" | "aside"> {
  const { task, ...kept } = keptOf(heldOf(row));
  return { kind: row.kind, text: row.text, ...kept, ...(task === undefined || row.bearing === "none" || row.bearing === "new" ? {} : { task, bearing: row.bearing }) };
}

/** The text without the sign of a kind, and how long that sign was. */
export function unsigned(text: string): { text: string; length: number } {
  const sign = SIGN.exec(text)?.[0] ?? "";
  return { text: text.slice(sign.length), length: sign.length };
}
