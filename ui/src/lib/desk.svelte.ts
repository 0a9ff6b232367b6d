import { bus } from "./api/bus.svelte";
import { call, CallError, missed } from "./api/call";
import type { DeskView } from "./api/generated/DeskView";

const PULSE_MS = 3000;

/** State of the file, for the frame around every screen; and the ear for what other processes write. */
class Desk {
  #view = $state.raw<DeskView | null>(null);
  #error = $state.raw<CallError | null>(null);
  #turn = 0;
  #isListening = false;
  #day = "";

  get view(): DeskView | null {
    return this.#view;
  }
  /** Why the register cannot be read, when it cannot. */
  get error(): CallError | null {
    return this.#error;
  }
  /** The day looked at when no other is chosen. */
  get today(): string {
    return this.#view?.today ?? "";
  }

  /** Reads the state of the file. */
  async load(): Promise<void> {
    const mine = ++this.#turn;
    try {
      const view = await call("desk_show", {});
      if (mine !== this.#turn) return;
      // After trouble, everything that was read may be old.
      if (this.#error !== null) bus.replaced(view.head);
      this.#view = view;
      this.#error = null;
    } catch (thrown) {
      if (mine === this.#turn) this.#error = thrown instanceof CallError ? thrown : new CallError("internal");
    }
  }

  /** Asks whether another process wrote. */
  async listen(): Promise<void> {
    if (bus.head < 0) return this.load();
    this.#turnDay();
    if (this.#isListening) return;
    this.#isListening = true;
    try {
      const pulse = await call("desk_pulse", { head: bus.head });
      if (this.#error !== null) await this.load();
      else if (pulse.head < bus.head) bus.replaced(pulse.head);
      else if (pulse.head > bus.head) bus.heard(pulse.changes, pulse.head);
    } catch (thrown) {
      // Words for the page come from the state of the file, not from a missed pulse.
      if (thrown instanceof CallError && this.#error === null) await this.load();
    } finally {
      this.#isListening = false;
    }
  }

  /** A new day in Vietnam changes every "days left", though nothing was written. */
  #turnDay(): void {
    const day = new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
    if (this.#day !== "" && this.#day !== day) bus.replaced(bus.head);
    this.#day = day;
  }

  /** Starts listening; returns what stops it. */
  start(): () => void {
    missed.hear = () => void this.listen();
    const timer = setInterval(() => {
      if (!document.hidden) void this.listen();
    }, PULSE_MS);
    const onFocus = (): void => void this.listen();
    addEventListener("focus", onFocus);
    return () => {
      clearInterval(timer);
      removeEventListener("focus", onFocus);
      missed.hear = () => undefined;
    };
  }
}

/** The desk of this window. */
export const desk = new Desk();
