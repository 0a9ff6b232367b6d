import type { InventoryListReq } from "$lib/api/generated/InventoryListReq";
import type { InventoryRow } from "$lib/api/generated/InventoryRow";
import { number } from "$lib/words.svelte";

/** Kinds of items. */
export const KINDS = ["data_centre", "network", "platform", "database", "application", "equipment", "site", "other"] as const;
/** States of an item, in the order of its life. */
export const STATES = ["planned", "building", "in_use", "degraded", "retired"] as const;
/** Values of the address that narrow the list. */
export const NARROWING = ["text", "kind", "state", "owner", "locality", "task", "target"] as const;
/** Columns that can be sorted. */
export const SORTS = ["code", "name", "kind", "owner", "locality", "state", "capacity", "since"] as const;

const among = <T extends string>(text: string | undefined, all: readonly T[]): T | undefined => all.find((one) => one === text);

/** Reads the question from an address; what is not known asks nothing. */
export function requestOf(params: Readonly<Record<string, string>>): Omit<InventoryListReq, "offset" | "limit"> {
  const sort = params["sort"] ?? "";
  const asked = {
    text: params["text"]?.normalize("NFC").trim(),
    kind: among(params["kind"], KINDS),
    state: among(params["state"], STATES),
    owner: params["owner"],
    locality: params["locality"]?.normalize("NFC"),
    task: params["task"],
    target: params["target"],
    sort: among(sort.replace(/^-/, ""), SORTS) === undefined ? undefined : sort,
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ""));
}

/** Writes what an item can carry: `40 TB`; empty when it is not known. */
export const amountOf = (row: Pick<InventoryRow, "capacity" | "capacity_unit">): string =>
  row.capacity === null ? "" : `${number(row.capacity)} ${row.capacity_unit}`;
