import type { ChipParty } from "$lib/api/generated/ChipParty";
import type { ChipView } from "$lib/api/generated/ChipView";
import type { Tone } from "$lib/ui/Chip.svelte";
import { day, has, say, sayCode } from "$lib/words.svelte";
import { isMeant, partyOf, pickOf, type Meaning, type Picked } from "./compose";
import { longDay } from "./moments.svelte";

/** A chip as it is shown. */
export interface Shown {
  chip: ChipView;
  words: string;
  /** Why it wants a second look; empty when it does not. */
  doubt: string;
  tone: Tone;
}

/** One of the things that a chip may mean. */
export interface Choice {
  id: string;
  label: string;
  detail: string;
  meaning: Meaning;
}

const nameOf = (party: ChipParty): string => party.name || party.detail;

/** What a chip may mean, to be picked. */
export function choicesOf(chip: ChipView): readonly Choice[] {
  if (chip.people.length > 0)
    return chip.people.map((party) => ({ id: `${party.kind}:${party.id}`, label: nameOf(party), detail: party.name === "" ? "" : party.detail, meaning: { party } }));
  if (chip.what === "recurs") return [{ id: "offered", label: chip.token.text, detail: chip.on === null ? "" : longDay(chip.on), meaning: { offered: true } }];
  if (chip.what !== "due") return [];
  const days = chip.may_mean.length > 0 ? chip.may_mean : chip.on === null ? [] : [chip.on];
  return days.map((on) => ({ id: on, label: longDay(on), detail: "", meaning: { day: on } }));
}

/** The sign before somebody's name, by what part they have. */
export const SIGN_OF: Readonly<Record<string, string>> = { lead: "@", coordinator: "+@", speaker: "@", mention: "@" };

function meant(chip: ChipView, picks: readonly Picked[]): string {
  const party = partyOf(chip, picks);
  if (party !== null) {
    const name = `${SIGN_OF[chip.what] ?? "@"} ${nameOf(party)}`;
    return chip.what === "speaker" ? say("minutes-chip-speaker", { name: nameOf(party) }) : name;
  }
  const pick = pickOf(chip, picks);
  const on = pick !== null && "day" in pick ? pick.day : chip.on;
  switch (chip.what) {
    case "due":
      return on === null ? chip.token.text : longDay(on, on === chip.on ? chip.weekday : null);
    case "recurs":
      return on === null ? chip.token.text : say("minutes-chip-recurs", { words: chip.token.text, day: day(on) });
    case "level":
      return say(`minutes-level-${chip.value}`);
    case "topic":
      return `# ${chip.value}`;
    case "clause":
      return `§ ${chip.value}`;
    default:
      return chip.value;
  }
}

/** Says a chip: what was understood, or that it is not certain and why. */
export function shown(chip: ChipView, picks: readonly Picked[]): Shown {
  if (!isMeant(chip, picks)) {
    const why = `minutes-doubt-${chip.doubt.replaceAll("_", "-")}`;
    const doubt =
      chip.doubt !== "" && has(why) ? say(why)
      : chip.certainty === "ambiguous" ? say(chip.people.length > 0 ? "minutes-doubt-people" : "minutes-doubt-several")
      : sayCode("minutes-unknown", SIGN_OF[chip.what] === undefined ? chip.what : "party");
    return { chip, words: chip.token.text, doubt, tone: "warn" };
  }
  const odd = [
    chip.is_past && pickOf(chip, picks) === null ? say("minutes-due-past") : "",
    chip.is_day_off && pickOf(chip, picks) === null ? say("minutes-due-day-off") : "",
    chip.stays === "" ? "" : sayCode("minutes", chip.stays),
  ].filter(Boolean).join(" · ");
  const isPlain = chip.what === "mention" || chip.what === "topic" || chip.what === "clause";
  return { chip, words: meant(chip, picks), doubt: odd, tone: odd !== "" ? "warn" : isPlain ? "neutral" : "info" };
}
