import { untrack } from "svelte";
import { bus } from "$lib/api/bus.svelte";
import { call, CallError } from "$lib/api/call";
import type { Noun } from "$lib/api/generated/Noun";
import type { ScheduleLink } from "$lib/api/generated/ScheduleLink";
import type { ScheduleReq } from "$lib/api/generated/ScheduleReq";
import type { ScheduleRow } from "$lib/api/generated/ScheduleRow";
import type { ScheduleView } from "$lib/api/generated/ScheduleView";

/** Rows fetched at once. */
const PAGE = 200;
/** Pages kept while others are looked at. */
const KEPT = 40;
const NOUNS: readonly Noun[] = ["tasks", "dependencies", "extensions", "units", "areas", "calendar_days"];

/** What is asked, without the page. */
export type Asked = Omit<ScheduleReq, "offset" | "limit">;
type Head = Omit<ScheduleView, "offset" | "rows" | "links">;
interface Part {
  rows: readonly ScheduleRow[];
  links: readonly ScheduleLink[];
}

/**
 * The rows of the timeline, fetched a page at a time as they are looked at. While the question changes, the old rows stay
 * until the first new page is there; answers to an old question are dropped.
 */
export class SchedulePages {
  #pages = $state.raw<ReadonlyMap<number, Part>>(new Map());
  #head = $state.raw<Head | null>(null);
  #error = $state.raw<CallError | null>(null);
  #isLoading = $state(true);
  #request: Asked = { with_done: false };
  #asked: string | null = null;
  #turn = 0;
  #shownTurn = -1;
  #pending = new Set<number>();
  #range: readonly [number, number] = [0, 0];

  /** `request` is what to ask; `onother` is told when the question is another one. */
  constructor(request: () => Asked, onother: () => void) {
    const wanted = $derived(JSON.stringify(request()));
    // Reaches outside: asks again whenever the question changes or something in the answer moved.
    $effect(() => {
      const text = wanted;
      void bus.version(NOUNS);
      untrack(() => {
        if (this.#asked !== null && this.#asked !== text) {
          this.#range = [0, 0];
          onother();
        }
        this.#asked = text;
        this.#request = JSON.parse(text) as Asked;
        this.reload();
      });
    });
  }

  /** Everything but the rows; null before the first answer. */
  get head(): Head | null {
    return this.#head;
  }
  get total(): number {
    return this.#head?.total ?? 0;
  }
  get error(): CallError | null {
    return this.#error;
  }
  get isLoading(): boolean {
    return this.#isLoading;
  }
  /** The dependencies of the rows at hand, each once. */
  get links(): readonly ScheduleLink[] {
    const found = new Map<string, ScheduleLink>();
    for (const part of this.#pages.values()) for (const link of part.links) found.set(link.id, link);
    return [...found.values()];
  }

  /** A row, or null while it is on its way. */
  row(place: number): ScheduleRow | null {
    return this.#pages.get(Math.floor(place / PAGE))?.rows[place % PAGE] ?? null;
  }

  /** Asks again for what is looked at. */
  reload(): void {
    this.#turn += 1;
    this.#pending.clear();
    this.#isLoading = true;
    this.need(...this.#range);
  }

  /** Says which rows are looked at; missing pages are fetched. */
  need(first: number, last: number): void {
    this.#range = [first, last];
    const isCurrent = this.#shownTurn === this.#turn;
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1)
      if (!this.#pending.has(page) && !(isCurrent && this.#pages.has(page))) void this.#fetch(page, this.#turn);
  }

  async #fetch(page: number, turn: number): Promise<void> {
    this.#pending.add(page);
    try {
      const { rows, links, ...head } = await call("schedule_show", { ...this.#request, offset: page * PAGE, limit: PAGE });
      if (turn !== this.#turn) return;
      const kept = this.#shownTurn === turn ? [...this.#pages].slice(-KEPT) : [];
      this.#pages = new Map([...kept, [page, { rows, links }]]);
      this.#shownTurn = turn;
      this.#head = head;
      this.#error = null;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#error = thrown instanceof CallError ? thrown : new CallError("internal");
    } finally {
      if (turn === this.#turn) {
        this.#pending.delete(page);
        this.#isLoading = this.#pending.size > 0;
      }
    }
    // What is looked at may lie past the new end, or on another page.
    if (this.#shownTurn === turn && this.#error === null) {
      const end = Math.max(0, this.total - 1);
      this.need(Math.min(this.#range[0], end), Math.min(this.#range[1], end));
    }
  }
}
