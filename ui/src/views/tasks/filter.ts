import type { TaskFilter } from "$lib/api/generated/TaskFilter";
import type { TaskListReq } from "$lib/api/generated/TaskListReq";
import type { Params } from "$lib/route";

/** Columns that can be sorted. */
export const SORTS = ["code", "title", "lead", "area", "level", "due", "state", "percent"] as const;
/** What the list can be grouped by. */
export const GROUPS = ["area", "lead", "level", "state", "instrument"] as const;
/** Cells of the statistics the list can be narrowed to. */
export const CELLS = [
  "open", "in_term", "overdue", "open_undated", "due_set", "done", "on_time", "late", "done_undated", "total", "drafts", "stopped",
] as const;
/** States of a task. */
export const STATES = [
  "draft", "assigned", "accepted", "in_progress", "reported_done", "confirmed", "returned", "clarification_asked",
  "paused", "replaced", "cancelled",
] as const;

/** Names of the parameters that narrow the list. */
export const FILTER_PARAMS = [
  "q", "text", "cell", "state", "lead", "seat", "coordinator", "owes", "owes_late", "area", "level", "instrument", "target", "due_from", "due_to", "awaiting",
] as const;

const among = (value: string | undefined, all: readonly string[]): string | undefined =>
  value !== undefined && all.includes(value) ? value : undefined;

const aDay = (value: string | undefined): string | undefined =>
  value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

/** Leaves out what is absent. */
function some<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== "")) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Reads the conditions from an address; what makes no sense is left out. */
export function filterOf(params: Readonly<Record<string, string>>): TaskFilter {
  const level = Number(among(params["level"], ["1", "2", "3", "4"]) ?? 0);
  return {
    ...some({
      query: params["q"]?.normalize("NFC").trim(),
      text: params["text"]?.normalize("NFC").trim(),
      cell: among(params["cell"], CELLS),
      state: among(params["state"], STATES),
      lead: params["lead"],
      seat: /^[1-9]\d?$/.test(params["seat"] ?? "") ? Number(params["seat"]) : undefined,
      coordinator: params["coordinator"],
      owes: params["owes"],
      owes_late: params["owes_late"],
      area: params["area"],
      level: level === 0 ? undefined : level,
      instrument: params["instrument"],
      target: params["target"],
      due_from: aDay(params["due_from"]),
      due_to: aDay(params["due_to"]),
    }),
    awaiting: params["awaiting"] === "1" || params["awaiting"] === "true",
  };
}

/** Reads the whole question from an address. */
export function requestOf(
  params: Readonly<Record<string, string>>,
  day: { as_of?: string },
): Omit<TaskListReq, "offset" | "limit"> {
  const sort = params["sort"] ?? "";
  const basis = among(params["basis"], ["original"]);
  const group = among(params["group"], GROUPS);
  return {
    filter: filterOf(params),
    ...(among(sort.replace(/^-/, ""), SORTS) === undefined ? {} : { sort }),
    ...(group === undefined ? {} : { group }),
    ...(basis === undefined ? {} : { basis }),
    ...day,
  };
}

/** True when anything narrows the list. */
export const isNarrowed = (filter: TaskFilter): boolean =>
  Object.entries(filter).some(([name, value]) => (name === "awaiting" ? value === true : value !== undefined));

/** Takes every condition off; sorting and grouping stay. */
export const withoutFilter = (): Params => Object.fromEntries([...FILTER_PARAMS, "view"].map((name) => [name, null]));

/** The next order after pressing a column: rising, falling, as by itself. */
export function nextSort(now: string | undefined, column: string): string | null {
  if (now === column) return `-${column}`;
  return now === `-${column}` ? null : column;
}
