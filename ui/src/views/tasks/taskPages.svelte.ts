import { untrack } from "svelte";
import { bus } from "$lib/api/bus.svelte";
import { call, CallError } from "$lib/api/call";
import type { Noun } from "$lib/api/generated/Noun";
import type { TaskGroup } from "$lib/api/generated/TaskGroup";
import type { TaskListReq } from "$lib/api/generated/TaskListReq";
import type { TaskPage } from "$lib/api/generated/TaskPage";
import type { TaskRow } from "$lib/api/generated/TaskRow";

/** Rows fetched at once. */
export const PAGE = 100;
const KEPT = 80;
/** Pages on their way at once: while the list flies past, those of the place it has reached come first. */
const MOST_PENDING = 3;
const NOUNS: readonly Noun[] = ["tasks", "extensions", "progress_entries", "units", "areas", "instruments"];

/**
 * The rows of the register, fetched a page at a time as they are looked at. While the question changes, the old rows
 * stay until the first new page is there; answers to an old question are dropped.
 */
export class TaskPages {
  #pages = $state.raw<ReadonlyMap<number, readonly TaskRow[]>>(new Map());
  #head = $state.raw<Pick<TaskPage, "total" | "all" | "groups"> | null>(null);
  #error = $state.raw<CallError | null>(null);
  #isLoading = $state(true);
  #request: Omit<TaskListReq, "offset" | "limit"> = { filter: { awaiting: false } };
  #turn = 0;
  #shownTurn = -1;
  #pending = new Set<number>();
  #range: readonly [number, number] = [0, 0];
  #asked: string | null = null;
  #isOther = false;
  readonly #onrows: (isOther: boolean) => void;

  /**
   * `request` is what to ask; `onrows` is told when rows arrived, and whether they are the first of another question
   * (another filter, order or grouping).
   */
  constructor(request: () => Omit<TaskListReq, "offset" | "limit">, onrows: (isOther: boolean) => void) {
    this.#onrows = onrows;
    const wanted = $derived(JSON.stringify(request()));
    // Reaches outside: asks again whenever the question changes or something in the answer moved.
    $effect(() => {
      const text = wanted;
      void bus.version(NOUNS);
      untrack(() => {
        if (this.#asked !== null && this.#asked !== text) {
          this.#isOther = true;
          this.#range = [0, 0];
        }
        this.#asked = text;
        this.#request = JSON.parse(text) as Omit<TaskListReq, "offset" | "limit">;
        this.reload();
      });
    });
  }

  /** Rows that match; null before the first answer. */
  get total(): number | null {
    return this.#head?.total ?? null;
  }
  /** Rows of the register. */
  get all(): number {
    return this.#head?.all ?? 0;
  }
  get groups(): readonly TaskGroup[] {
    return this.#head?.groups ?? [];
  }
  get error(): CallError | null {
    return this.#error;
  }
  get isLoading(): boolean {
    return this.#isLoading;
  }

  /** A row, or null while it is on its way. */
  row(place: number): TaskRow | null {
    return this.#pages.get(Math.floor(place / PAGE))?.[place % PAGE] ?? null;
  }

  /** The rows from one place to another, fetched where they are missing; null when the question changed meanwhile. */
  async between(first: number, last: number): Promise<TaskRow[] | null> {
    const turn = this.#turn;
    const rows: TaskRow[] = [];
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
      let own = this.#pages.get(page);
      if (own === undefined) {
        try {
          own = (await call("task_list", { ...this.#request, offset: page * PAGE, limit: PAGE })).rows;
        } catch {
          return null;
        }
        if (turn !== this.#turn) return null;
      }
      for (const [at, row] of own.entries()) {
        const place = page * PAGE + at;
        if (place >= first && place <= last) rows.push(row);
      }
    }
    return rows;
  }

  /** The place of a record among the rows at hand; -1 when it is not there. */
  placeOf(id: string): number {
    for (const [page, rows] of this.#pages) {
      const at = rows.findIndex((row) => row.id === id);
      if (at >= 0) return page * PAGE + at;
    }
    return -1;
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
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE) && this.#pending.size < MOST_PENDING; page += 1)
      if (!this.#pending.has(page) && !(isCurrent && this.#pages.has(page))) void this.#fetch(page, this.#turn);
  }

  async #fetch(page: number, turn: number): Promise<void> {
    this.#pending.add(page);
    try {
      const answer = await call("task_list", { ...this.#request, offset: page * PAGE, limit: PAGE });
      if (turn !== this.#turn) return;
      const kept = this.#shownTurn === turn ? [...this.#pages].slice(-KEPT) : [];
      this.#pages = new Map([...kept, [page, answer.rows]]);
      this.#shownTurn = turn;
      this.#head = answer;
      this.#error = null;
      const isOther = this.#isOther;
      this.#isOther = false;
      this.#onrows(isOther);
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
      const end = Math.max(0, (this.total ?? 0) - 1);
      this.need(Math.min(this.#range[0], end), Math.min(this.#range[1], end));
    }
  }
}
