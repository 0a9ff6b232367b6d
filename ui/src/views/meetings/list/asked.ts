import type { MeetingListReq } from "$lib/api/generated/MeetingListReq";
import { STATES } from "../states";

/** Values of the address that narrow the list of meetings. */
export const NARROWING = ["text", "state", "month"] as const;

type Params = Readonly<Record<string, string>>;

/** The month of an address, as `2026-11`; null when there is none. */
export const monthOf = (params: Params): string | null => (/^\d{4}-(0[1-9]|1[0-2])$/.test(params["month"] ?? "") ? (params["month"] ?? null) : null);

/** The year of the strip: that of the address, of its month, or this one. */
export function yearOf(params: Params, today: string): number {
  const asked = monthOf(params)?.slice(0, 4) ?? params["year"] ?? "";
  return Number(/^\d{4}$/.test(asked) ? asked : today.slice(0, 4)) || new Date().getFullYear();
}

/** The last day of a month. */
const lastOf = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** Reads the question for the list from an address; what is not known asks nothing. */
export function askedOf(params: Params): Omit<MeetingListReq, "offset" | "limit"> {
  const text = params["text"]?.normalize("NFC").trim() ?? "";
  const state = STATES.find((one) => one === params["state"]);
  const month = monthOf(params);
  return {
    ascending: false,
    ...(text === "" ? {} : { text }),
    ...(state === undefined ? {} : { state }),
    ...(month === null ? {} : { from: `${month}-01`, to: lastOf(month) }),
  };
}
