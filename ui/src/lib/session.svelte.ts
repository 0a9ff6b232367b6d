/** Who sits here, which day is looked at, and how the window looks. Kept on this machine, not in the register. */
export type Theme = "system" | "light" | "dark";
/** Height of rows. */
export type Density = "compact" | "normal" | "roomy";

/** Sizes of text that can be chosen, in percent. */
export const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** What was kept on this machine under a name. */
export function stored(name: string): string | null {
  try {
    return localStorage.getItem(`desk.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a choice on this machine; a full or forbidden store only means that it is forgotten. */
export function store(name: string, value: string): void {
  try {
    localStorage.setItem(`desk.${name}`, value);
  } catch {
    /* forgotten at the next start */
  }
}

const oneOf = <T extends string>(value: string | null, all: readonly T[], otherwise: T): T =>
  all.find((item) => item === value) ?? otherwise;

/** Number of the head's seat: the first in protocol order. */
export const HEAD = 1;

const ACTOR = /^(secretariat|seat:([1-9]|1\d|2\d))$/;

/** Width from which the side view leaves the list of tasks room for whole titles. */
const WIDE = 1500;

class Session {
  #actor = $state(ACTOR.test(stored("actor") ?? "") ? (stored("actor") ?? "secretariat") : "secretariat");
  #asOf = $state<string | null>(null);
  #theme = $state<Theme>(oneOf(stored("theme"), ["system", "light", "dark"] as const, "system"));
  #zoom = $state(ZOOMS.find((zoom) => String(zoom) === stored("zoom")) ?? 100);
  #density = $state<Density>(oneOf(stored("density"), ["compact", "normal", "roomy"] as const, "normal"));
  #sidebar = $state(stored("sidebar") !== "closed");
  /** Open from the first on a wide screen only: on a narrow one the titles need the room. */
  #inspector = $state((stored("inspector") ?? (globalThis.innerWidth >= WIDE ? "open" : "closed")) === "open");

  /** `secretariat` or `seat:N`. */
  get actor(): string {
    return this.#actor;
  }
  set actor(value: string) {
    this.#actor = value;
    store("actor", value);
  }
  /** `secretariat`, `minister` (the first seat) or `member`. */
  get role(): "secretariat" | "minister" | "member" {
    if (this.#actor === "secretariat") return "secretariat";
    return this.seat === HEAD ? "minister" : "member";
  }
  /** Number of the actor's seat; null for the secretariat. */
  get seat(): number | null {
    const number = Number(this.#actor.slice("seat:".length));
    return this.#actor.startsWith("seat:") ? number : null;
  }
  /** The past day looked at; null = today. Not kept: every start shows today. */
  get asOf(): string | null {
    return this.#asOf;
  }
  set asOf(value: string | null) {
    this.#asOf = value;
  }
  /** For requests: `{ as_of }` on a past day, nothing today. */
  get day(): { as_of?: string } {
    return this.#asOf === null ? {} : { as_of: this.#asOf };
  }
  get theme(): Theme {
    return this.#theme;
  }
  set theme(value: Theme) {
    this.#theme = value;
    store("theme", value);
  }
  /** Size of everything in percent. */
  get zoom(): number {
    return this.#zoom;
  }
  set zoom(value: number) {
    this.#zoom = ZOOMS.find((zoom) => zoom === value) ?? 100;
    store("zoom", String(this.#zoom));
  }
  /** One step larger (1) or smaller (-1). */
  stepZoom(by: 1 | -1): void {
    const place = ZOOMS.findIndex((zoom) => zoom === this.#zoom);
    this.zoom = ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, place + by))] ?? 100;
  }
  get density(): Density {
    return this.#density;
  }
  set density(value: Density) {
    this.#density = value;
    store("density", value);
  }
  get hasSidebar(): boolean {
    return this.#sidebar;
  }
  set hasSidebar(value: boolean) {
    this.#sidebar = value;
    store("sidebar", value ? "open" : "closed");
  }
  get hasInspector(): boolean {
    return this.#inspector;
  }
  set hasInspector(value: boolean) {
    this.#inspector = value;
    store("inspector", value ? "open" : "closed");
  }
}

/** The one session of the window. */
export const session = new Session();
