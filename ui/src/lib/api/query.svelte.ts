import { untrack } from "svelte";
import { session } from "$lib/session.svelte";
import { bus } from "./bus.svelte";
import { call, CallError, type Answer, type CommandName, type Request } from "./call";
import type { Noun } from "./generated/Noun";

/** What a screen reads: the newest answer, the last failure, and whether one is under way. */
export interface Query<T> {
  readonly data: T | null;
  readonly error: CallError | null;
  readonly isLoading: boolean;
  reload(): void;
}

/**
 * Reads a command for as long as the component lives. Fetches again when the payload or the actor changes, or one of
 * `nouns` moved. The old answer stays until the new one is there; an answer that came too late is dropped. A payload of
 * `null` asks nothing.
 */
export function query<C extends CommandName>(
  cmd: C,
  payload: () => Request<C> | null,
  nouns: readonly Noun[],
): Query<Answer<C>> {
  let data = $state.raw<Answer<C> | null>(null);
  let error = $state.raw<CallError | null>(null);
  let isLoading = $state(true);
  let again = $state(0);
  let turn = 0;

  const wanted = $derived(JSON.stringify(payload()));

  async function run(text: string): Promise<void> {
    const mine = ++turn;
    isLoading = true;
    try {
      const answer = await call(cmd, JSON.parse(text) as Request<C>);
      if (mine !== turn) return;
      data = answer;
      error = null;
    } catch (thrown) {
      if (mine !== turn) return;
      error = thrown instanceof CallError ? thrown : new CallError("internal");
    }
    isLoading = false;
  }

  // Reaches outside: asks the host whenever what is asked, or what moved, changes.
  $effect(() => {
    const text = wanted;
    void bus.version(nouns);
    void again;
    void session.actor;
    untrack(() => {
      if (text === "null") {
        turn += 1;
        data = null;
        isLoading = false;
      } else void run(text);
    });
    return () => {
      turn += 1;
    };
  });

  return {
    get data() {
      return data;
    },
    get error() {
      return error;
    },
    get isLoading() {
      return isLoading;
    },
    reload() {
      again += 1;
    },
  };
}
