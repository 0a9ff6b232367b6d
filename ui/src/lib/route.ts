/** The screens, in the order of the sidebar. */
export const SCREENS = [
  "overview", "work", "tasks", "meetings", "schedule", "members", "matrix", "targets", "priorities", "inventory", "instruments", "reports", "registry", "history", "settings",
] as const;
/** Screens that are reached from another one, which stands for them in the sidebar. */
export const INNER = { recurrences: "tasks", templates: "reports", opinions: "meetings", memory: "meetings" } as const;
/** A screen. */
export type Screen = (typeof SCREENS)[number] | keyof typeof INNER;

const KNOWN: readonly Screen[] = [...SCREENS, "recurrences", "templates", "opinions", "memory"];

/** Where the window is: a screen, perhaps one record of it, and what narrows it. */
export interface Route {
  screen: Screen;
  key: string | null;
  params: Readonly<Record<string, string>>;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Reads the part of the address after `#`. Anything unknown is the overview. */
export function parse(hash: string): Route {
  const [path = "", search = ""] = hash.replace(/^#?\/?/, "").split("?", 2);
  const [name = "", ...rest] = path.split("/");
  const screen = KNOWN.find((known) => known === name) ?? "overview";
  const key = rest.length > 0 && rest.join("/") !== "" ? decode(rest.join("/")) : null;
  return { screen, key, params: Object.fromEntries(new URLSearchParams(search)) };
}

/** Values of an address; empty ones are left out. */
export type Params = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Writes the address of a path: `href("tasks", { cell: "overdue" })`. Keys within a path come from `pathOf`. */
export function href(path: string, params: Params = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value !== null && value !== undefined && value !== "" && value !== false) search.set(name, String(value));
  const text = search.toString();
  return `#/${path.replace(/^#?\//, "")}${text === "" ? "" : `?${text}`}`;
}

/** The path of one record on a screen; its key may hold any sign. */
export const pathOf = (screen: Screen, key: string): string => `${screen}/${encodeURIComponent(key)}`;
