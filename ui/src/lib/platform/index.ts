import type { Call } from "$lib/api/generated/Call";
import type { Reply } from "$lib/api/generated/Reply";
import type { WireError } from "$lib/api/generated/WireError";
import { httpPlatform } from "./http";
import { tauriPlatform } from "./tauri";

/** What the host answers: a reply or an error, never both. */
export type Envelope = { ok: Reply } | { err: WireError };

/** What the window needs of its host. */
export interface Platform {
  /** Runs one call. Rejects only when the host cannot be reached. */
  rpc(call: Call): Promise<Envelope>;
  /** Enlarges or shrinks everything, 1 = as made. */
  setZoom(factor: number): Promise<void>;
  /** Tells the host that the first screen is painted. */
  ready(): Promise<void>;
  /** Shows an address of this page in a window of its own, for the room; the same window each time. */
  project(address: string): void;
  /** True when the host can ask for a file with a dialog of the operating system. */
  readonly hasDialogs: boolean;
}

/** The host this page runs in. */
export const platform: Platform = "__TAURI_INTERNALS__" in window ? tauriPlatform : httpPlatform;

/** Runs one call on the host. */
export const rpc = (call: Call): Promise<Envelope> => platform.rpc(call);
