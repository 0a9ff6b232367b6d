import type { AttendeeRow } from "$lib/api/generated/AttendeeRow";
import type { ChipParty } from "$lib/api/generated/ChipParty";
import type { ChipPick } from "$lib/api/generated/ChipPick";
import type { ChipToken } from "$lib/api/generated/ChipToken";
import type { ChipView } from "$lib/api/generated/ChipView";
import type { MinuteReading } from "$lib/api/generated/MinuteReading";
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
  bearing: string;
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

/** The unit, or the post in its unit, by which the register knows who leads; null when the seat has none. */
export function keyOf(party: ChipParty, people: People): PartyKey | null {
  if (party.kind === "unit") return { unit: party.id };
  const held = people.seats.find((seat) => seat.id === party.id)?.membership ?? null;
  if (!held?.unit) return null;
  return held.post === null ? { unit: held.unit.id } : { unit: held.unit.id, post: held.post.id };
}

/** The attendee who is meant: of a seat the one who sits on it, of a unit its only one; null when there is none. */
export function attendeeOf(party: ChipParty, people: People): AttendeeRow | null {
  const seats = people.seats.filter((seat) => (party.kind === "seat" ? seat.id === party.id : seat.membership?.unit?.id === party.id));
  const found = people.attendees.filter((one) => seats.some((seat) => seat.number === one.seat));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const NOTHING: Held = { leads: [], coordinators: [], due: "", level: null, speaker: null, task: null, bearing: "none" };

/** What a written line holds beside its words. */
export const heldOf = (row: MinuteRow): Held => ({
  leads: row.parties.filter((party) => party.role === "lead").map((party) => ({ unit: party.unit.id, ...(party.post === null ? {} : { post: party.post.id }) })),
  coordinators: row.parties.filter((party) => party.role !== "lead").map((party) => ({ unit: party.unit.id, ...(party.post === null ? {} : { post: party.post.id }) })),
  due: row.due_words,
  level: row.level,
  speaker: row.speaker,
  task: row.task?.id ?? null,
  bearing: row.bearing,
});

/** What the register is to be asked to write, without meeting, line and item. */
export type Composed = Pick<MinuteWriteReq, "kind" | "text" | "speaker" | "leads" | "coordinators" | "due" | "level" | "task" | "bearing">;

/** A written line as a request, so that it can be written again with something changed. */
export const again = (row: MinuteRow): Composed => {
  const held = heldOf(row);
  return {
    kind: row.kind, text: row.text, leads: [...held.leads], coordinators: [...held.coordinators],
    ...(held.due === "" ? {} : { due: held.due }),
    ...(held.level === null ? {} : { level: held.level }),
    ...(held.speaker === null ? {} : { speaker: held.speaker }),
    ...(held.task === null || held.bearing === "none" || held.bearing === "new" ? {} : { task: held.task, bearing: held.bearing }),
  };
};

/** A day in the words in which the register reads it without doubt. */
const dayWords = (iso: string): string => iso.split("-").reverse().join("/");

/** True for a chip that the line takes over: meant, and where somebody is named, known to the register by what is asked for. */
export function isTaken(chip: ChipView, picks: readonly Picked[], people: People): boolean {
  if (!isMeant(chip, picks)) return false;
  const party = partyOf(chip, picks);
  if (chip.what === "lead" || chip.what === "coordinator") return party !== null && keyOf(party, people) !== null;
  if (chip.what === "speaker") return party !== null && attendeeOf(party, people) !== null;
  return true;
}

/** Puts a line together from what was read, picked, and held before. Only what is sure or was picked counts. */
export function compose(reading: MinuteReading, picks: readonly Picked[], people: People, held: Held = NOTHING): Composed {
  const taken = reading.chips.filter((chip) => isTaken(chip, picks, people));
  const of = (what: string): ChipView[] => taken.filter((chip) => chip.what === what);
  const keys = (what: string): PartyKey[] =>
    of(what).map((chip) => partyOf(chip, picks)).map((party) => (party === null ? null : keyOf(party, people))).filter((key) => key !== null);
  // A day that was picked goes before one that was only read.
  const dues = [...of("due"), ...of("recurs")].sort((a, b) => Number(pickOf(b, picks) !== null) - Number(pickOf(a, picks) !== null));
  const [due] = dues;
  const picked = due === undefined ? null : pickOf(due, picks);
  const dueWords = due === undefined ? held.due : picked !== null && "day" in picked ? dayWords(picked.day) : due.token.text;
  const [level] = of("level");
  const [speaker] = of("speaker");
  const speaking = speaker === undefined ? null : partyOf(speaker, picks);
  const who = speaking === null ? held.speaker : (attendeeOf(speaking, people)?.id ?? null);
  const urgency = level === undefined ? held.level : Number(level.value);
  const isAttached = reading.kind === "attachment";
  const task = isAttached ? (of("task")[0]?.value ?? held.task) : null;
  return {
    // What is tied to a task that is there stands as an assignment that makes no new one.
    kind: isAttached ? "assignment" : reading.kind,
    // Whom the line names and cannot take over stays in its words.
    text: reading.chips.some((chip) => isMeant(chip, picks) && !isTaken(chip, picks, people)) ? reading.text.trim() : reading.plain,
    leads: [...held.leads, ...keys("lead")],
    coordinators: [...held.coordinators, ...keys("coordinator")],
    ...(dueWords === "" ? {} : { due: dueWords }),
    ...(urgency === null ? {} : { level: urgency }),
    ...(who === null ? {} : { speaker: who }),
    ...(task === null ? {} : { task, bearing: dueWords === "" ? "progress" : "extension" }),
  };
}

/** The text without the sign of a kind, and how long that sign was. */
export function unsigned(text: string): { text: string; length: number } {
  const sign = SIGN.exec(text)?.[0] ?? "";
  return { text: text.slice(sign.length), length: sign.length };
}
