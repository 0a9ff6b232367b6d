import { href, parse, type Params, type Route } from "./route";
import { store, stored } from "./session.svelte";

export { href, INNER, pathOf, SCREENS, type Params, type Screen } from "./route";

/** A start without an address goes where writing was cut off; what cannot be opened there is not gone to twice. */
function begin(): Route {
  const cutOff = stored("writing") ?? "";
  if (location.hash === "" && cutOff !== "") {
    store("writing", "");
    history.replaceState(history.state, "", cutOff);
  }
  return parse(location.hash);
}

/** Keeps where something is written down, so that the next start begins there; gives what lets go of it. */
export function writingAt(address: string): () => void {
  store("writing", address);
  return () => store("writing", "");
}

class Router {
  #route = $state.raw<Route>(begin());
  #moves = $state(0);

  constructor() {
    addEventListener("hashchange", () => {
      const next = parse(location.hash);
      if (next.screen !== this.#route.screen || next.key !== this.#route.key) this.#moves += 1;
      this.#route = next;
    });
  }

  get screen(): Route["screen"] {
    return this.#route.screen;
  }
  /** Key of the record shown, if one is. */
  get key(): string | null {
    return this.#route.key;
  }
  /** What narrows the screen. */
  get params(): Route["params"] {
    return this.#route.params;
  }
  /** Screens changed since the start: the first screen does not take the focus. */
  get moves(): number {
    return this.#moves;
  }

  /** Takes over an address that was changed without a step in the way back. */
  reread(): void {
    this.#route = parse(location.hash);
  }
}

/** Where the window is. */
export const route = new Router();

/** Goes somewhere, with a step back. */
export function go(path: string, params: Params = {}): void {
  location.hash = href(path, params);
}

/** Changes what narrows the present screen, without a step back. */
export function narrow(changes: Params): void {
  const path = route.key === null ? route.screen : `${route.screen}/${encodeURIComponent(route.key)}`;
  history.replaceState(history.state, "", href(path, { ...route.params, ...changes }));
  route.reread();
}
