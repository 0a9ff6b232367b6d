import { SvelteMap } from "svelte/reactivity";
import type { TaskRow } from "$lib/api/generated/TaskRow";

/** Rows that can be chosen one range at a time; more are chosen by a filter. */
export const MOST_ROWS = 2_000;

/**
 * The tasks that were chosen, by id: rows may move under them. `all` means every task that matches the filter, also those
 * that were never looked at; it is its own choice, and never what is left of another one.
 */
export class Chosen {
  readonly #rows = new SvelteMap<string, TaskRow>();
  #all = $state(false);
  #anchor: number | null = null;
  #range: readonly string[] = [];

  get isAll(): boolean {
    return this.#all;
  }
  /** Chosen one by one, in the order in which they were chosen. */
  get rows(): TaskRow[] {
    return [...this.#rows.values()];
  }
  get size(): number {
    return this.#rows.size;
  }
  has(id: string): boolean {
    return this.#all || this.#rows.has(id);
  }

  /** Chooses every task that matches. */
  chooseAll(): void {
    this.#rows.clear();
    this.#all = true;
    this.#range = [];
  }

  clear(): void {
    this.#rows.clear();
    this.#all = false;
    this.#anchor = null;
    this.#range = [];
  }

  /** Takes a row in, or out. The next range starts there. */
  toggle(row: TaskRow, place: number): void {
    this.#all = false;
    if (!this.#rows.delete(row.id)) this.#rows.set(row.id, row);
    this.#anchor = place;
    this.#range = [];
  }

  /** Where a range starts: where the last one did, or here. */
  from(place: number): number {
    this.#anchor ??= place;
    return this.#anchor;
  }

  /** Chooses a range in the place of the last one; what was chosen one by one stays. */
  stretch(rows: readonly TaskRow[]): void {
    this.#all = false;
    const next = new Set(rows.map((row) => row.id));
    for (const id of this.#range) if (!next.has(id)) this.#rows.delete(id);
    for (const row of rows) this.#rows.set(row.id, row);
    this.#range = [...next];
  }

  /** The next range starts where it is begun. */
  settle(): void {
    this.#anchor = null;
    this.#range = [];
  }
}
