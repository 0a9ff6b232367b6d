import type { Params } from "$lib/route";
import { ZOOMS, type Zoom } from "./scale";
import type { Asked } from "./schedulePages.svelte";

/** Kinds of tasks of the timeline. */
export const WHICH = ["all", "linked", "critical", "late", "waiting", "unscheduled"] as const;
/** What the timeline can be grouped by. */
export const GROUPS = ["area", "lead"] as const;

/** Takes every condition off; the grouping and the size of time stay. */
export const CLEARED: Params = { text: null, area: null, lead: null, which: null, waits_for: null, done: null };

const among = <T extends string>(value: string | undefined, all: readonly T[]): T | undefined => all.find((one) => one === value);

/** Reads the question from an address; what makes no sense is left out. */
export function askedOf(params: Readonly<Record<string, string>>, chain: string | null, day: { as_of?: string }): Asked {
  const which = among(params["which"], WHICH);
  const group = among(params["group"], GROUPS);
  const text = params["text"]?.normalize("NFC").trim() ?? "";
  const { area, lead, waits_for } = params;
  return {
    with_done: params["done"] === "1",
    ...(text === "" ? {} : { text }),
    ...(area ? { area } : {}),
    ...(lead ? { lead } : {}),
    ...(waits_for ? { waits_for } : {}),
    ...(which === undefined || which === "all" ? {} : { which }),
    ...(group === undefined ? {} : { group }),
    ...(chain === null ? {} : { key: chain }),
    ...day,
  };
}

/** True when anything but the chain narrows the timeline. */
export const isNarrowed = (params: Readonly<Record<string, string>>): boolean =>
  Object.keys(CLEARED).some((name) => (params[name] ?? "") !== "");

/** The size of time in an address. */
export const zoomOf = (params: Readonly<Record<string, string>>): Zoom => among(params["zoom"], ZOOMS) ?? "quarter";
